package org.parallax.bench.atlas;

import java.util.Arrays;

/**
 * Takes apart what goes across the 180th meridian: no step of an unwrapped line is longer than half the earth, so its
 * degrees east may go beyond 180.
 */
final class Unwrapping {

    private static final double POLE = 90;

    private Unwrapping() {}

    static double[] line(double[] points) {
        double[] out = points.clone();
        for (int i = 2; i < out.length; i += 2) {
            out[i] += 360 * Math.round((out[i - 2] - out[i]) / 360);
        }
        return out;
    }

    /** The same of a ring; one that goes around a pole is led by way of it. */
    static double[] ring(double[] points) {
        double[] out = line(points);
        double first = out[0];
        double last = out[out.length - 2];
        if (Math.abs(last - first) < 180) {
            return out;
        }
        double pole = Math.copySign(POLE, out[1]);
        double[] closed = Arrays.copyOf(out, out.length + 4);
        closed[out.length] = last;
        closed[out.length + 1] = pole;
        closed[out.length + 2] = first;
        closed[out.length + 3] = pole;
        return closed;
    }
}
