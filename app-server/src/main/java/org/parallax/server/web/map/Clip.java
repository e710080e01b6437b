package org.parallax.server.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What of a line lies within a box of degrees. */
record Clip(double west, double south, double east, double north) {

    private static final double TURN = 360;

    /** Whether a line reaches into the box when shifted east. */
    private boolean meets(Atlas.Line line, double shift) {
        Clip box = line.box();
        return box.east + shift > west && box.west + shift < east && box.north > south && box.south < north;
    }

    /**
     * The rings within the box, each as often as the earth turned by whole turns brings it there.
     *
     * @see <a href="https://doi.org/10.1145/360767.360802">Sutherland and Hodgman (1974): Reentrant polygon clipping</a>
     */
    List<double[]> rings(List<Atlas.Line> lines) {
        List<double[]> inside = new ArrayList<>();
        for (Atlas.Line line : lines) {
            for (double shift = -TURN; shift <= TURN; shift += TURN) {
                if (meets(line, shift)) {
                    double[] ring = shifted(line.points(), shift);
                    ring = cut(ring, 0, west, 1);
                    ring = cut(ring, 0, east, -1);
                    ring = cut(ring, 1, south, 1);
                    ring = cut(ring, 1, north, -1);
                    if (ring.length > 4) {
                        inside.add(ring);
                    }
                }
            }
        }
        return inside;
    }

    /** The stretches of open lines that reach into the box. */
    List<double[]> lines(List<Atlas.Line> lines) {
        List<double[]> inside = new ArrayList<>();
        for (Atlas.Line line : lines) {
            for (double shift = -TURN; shift <= TURN; shift += TURN) {
                if (meets(line, shift)) {
                    addStretches(shifted(line.points(), shift), inside);
                }
            }
        }
        return inside;
    }

    /** Whole steps of a line: what goes beyond the box is cut off by the edge of the drawing. */
    private void addStretches(double[] points, List<double[]> stretches) {
        int begin = -1;
        for (int i = 0; i + 3 < points.length; i += 2) {
            boolean seen = Math.max(points[i], points[i + 2]) >= west
                    && Math.min(points[i], points[i + 2]) <= east
                    && Math.max(points[i + 1], points[i + 3]) >= south
                    && Math.min(points[i + 1], points[i + 3]) <= north;
            if (seen && begin < 0) {
                begin = i;
            } else if (!seen && begin >= 0) {
                stretches.add(Arrays.copyOfRange(points, begin, i + 2));
                begin = -1;
            }
        }
        if (begin >= 0) {
            stretches.add(Arrays.copyOfRange(points, begin, points.length));
        }
    }

    private static double[] shifted(double[] points, double shift) {
        for (int i = 0; i < points.length; i += 2) {
            points[i] += shift;
        }
        return points;
    }

    /** The side of a straight edge on which the axis' degrees, times {@code sign}, are greater. */
    private static double[] cut(double[] ring, int axis, double edge, int sign) {
        double[] out = new double[2 * ring.length];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int last = (i + ring.length - 2) % ring.length;
            double before = sign * (ring[last + axis] - edge);
            double here = sign * (ring[i + axis] - edge);
            if (before >= 0 != here >= 0) {
                double part = before / (before - here);
                out[length + axis] = edge;
                out[length + 1 - axis] = ring[last + 1 - axis] + part * (ring[i + 1 - axis] - ring[last + 1 - axis]);
                length += 2;
            }
            if (here >= 0) {
                out[length] = ring[i];
                out[length + 1] = ring[i + 1];
                length += 2;
            }
        }
        return Arrays.copyOf(out, length);
    }
}
