package org.parallax.server.web.chart;

/** A line of a drawing, in pixels. */
record Line(double x1, double y1, double x2, double y2) {

    private static final double SAME = 0.5;

    /**
     * Whether it goes through a box that stands beside a point, however large the drawing is drawn: a line from that point goes
     * on for ever; of another line, what lies between point and box counts, too.
     */
    boolean crosses(double x, double y, Labels.Box box) {
        if (Math.hypot(x1 - x, y1 - y) < SAME) {
            return meets(x1, y1, x2 - x1, y2 - y1, Double.POSITIVE_INFINITY, box);
        }
        if (Math.hypot(x2 - x, y2 - y) < SAME) {
            return meets(x2, y2, x1 - x2, y1 - y2, Double.POSITIVE_INFINITY, box);
        }
        Labels.Box both = new Labels.Box(
                Math.min(x, box.left()), Math.min(y, box.top()), Math.max(x, box.right()), Math.max(y, box.bottom()));
        return meets(x1, y1, x2 - x1, y2 - y1, 1, both);
    }

    /** Whether some of {@code (x, y) + t (dx, dy)} lies in a box, for {@code t} from 0 to {@code most}. */
    private static boolean meets(double x, double y, double dx, double dy, double most, Labels.Box box) {
        double[] range = {0, most};
        return narrow(range, box.left() - x, box.right() - x, dx) && narrow(range, box.top() - y, box.bottom() - y, dy);
    }

    private static boolean narrow(double[] range, double low, double high, double step) {
        if (step == 0) {
            return low <= 0 && high >= 0;
        }
        range[0] = Math.max(range[0], Math.min(low / step, high / step));
        range[1] = Math.min(range[1], Math.max(low / step, high / step));
        return range[0] <= range[1];
    }
}
