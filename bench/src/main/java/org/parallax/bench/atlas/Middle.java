package org.parallax.bench.atlas;

import java.util.Arrays;
import java.util.List;

/**
 * Where the name of an area is written: in the middle of the widest stretch of it that a parallel cuts out.
 *
 * @param width of that stretch, in degrees of a great circle
 */
record Middle(double east, double north, double width) {

    private static final int PARALLELS = 24;

    static Middle of(List<double[]> rings) {
        double south = POLE;
        double north = -POLE;
        for (double[] ring : rings) {
            for (int i = 1; i < ring.length; i += 2) {
                south = Math.min(south, ring[i]);
                north = Math.max(north, ring[i]);
            }
        }
        Middle best = new Middle(rings.get(0)[0], rings.get(0)[1], 0);
        for (int i = 1; i < PARALLELS; i++) {
            best = widest(rings, south + (north - south) * i / PARALLELS, best);
        }
        return best;
    }

    private static final double POLE = 90;

    private static Middle widest(List<double[]> rings, double parallel, Middle best) {
        double[] crossings = rings.stream()
                .flatMapToDouble(it -> Arrays.stream(crossings(it, parallel)))
                .sorted()
                .toArray();
        Middle widest = best;
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            double width = (crossings[i + 1] - crossings[i]) * Math.cos(Math.toRadians(parallel));
            if (width > widest.width) {
                widest = new Middle((crossings[i] + crossings[i + 1]) / 2, parallel, width);
            }
        }
        return widest;
    }

    private static double[] crossings(double[] ring, double parallel) {
        double[] found = new double[ring.length / 2];
        int count = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i + 1] > parallel != ring[next + 1] > parallel) {
                double part = (parallel - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                found[count++] = ring[i] + part * (ring[next] - ring[i]);
            }
        }
        return Arrays.copyOf(found, count);
    }
}
