package org.parallax.server.web.map;

import java.util.List;

/** A box of degrees that holds points; {@code east} may go beyond 180. */
record Area(double west, double south, double east, double north) {

    private static final double WIDEST = 100;
    private static final double HIGHEST = 60;

    /** The smallest such box, of at least one point: what lies outside it is the widest gap between them. */
    static Area of(List<Point> points) {
        double[] east = points.stream().mapToDouble(Point::longitude).sorted().toArray();
        int begin = 0;
        double widest = 0;
        for (int i = 0; i < east.length; i++) {
            double gap = east[i] - (i == 0 ? east[east.length - 1] - 360 : east[i - 1]);
            if (gap > widest) {
                widest = gap;
                begin = i;
            }
        }
        double south = points.stream().mapToDouble(Point::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(Point::latitude).max().orElseThrow();
        return new Area(east[begin], south, east[begin] + 360 - widest, north);
    }

    double middle() {
        return (west + east) / 2;
    }

    /** The longer side, in degrees of a great circle. */
    double span() {
        double width = (east - west) * Math.cos(Math.toRadians((south + north) / 2));
        return Math.max(width, north - south);
    }

    /** Whether it can be drawn flat without much harm. */
    boolean isRegion() {
        return (east - west) * Math.cos(Math.toRadians((south + north) / 2)) <= WIDEST
                && east - west <= 2 * WIDEST
                && north - south <= HIGHEST;
    }
}
