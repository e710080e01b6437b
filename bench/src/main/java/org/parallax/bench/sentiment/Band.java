package org.parallax.bench.sentiment;

import java.util.Arrays;

/**
 * Where neutral ends.
 *
 * @param shift what is added to each sum
 * @param neutral how far from 0 neutral reaches
 * @param macroF1 the mean F1 of negative, neutral and positive that it gives
 */
record Band(double shift, double neutral, double macroF1) {

    /** Ratings up to this are called neutral. */
    private static final double NEUTRAL_RATING = 0.125;

    private static final double STEP = 0.01;

    /** The band that agrees best with ratings. */
    static Band best(double[] ratings, double[] sums) {
        Band best = new Band(0, 0, 0);
        for (int shift = -4; shift <= 4; shift++) {
            for (int neutral = 4; neutral <= 20; neutral++) {
                double f1 = macroF1(ratings, sums, shift * STEP, neutral * STEP);
                if (f1 > best.macroF1()) {
                    best = new Band(shift * STEP, neutral * STEP, f1);
                }
            }
        }
        return best;
    }

    private static double macroF1(double[] ratings, double[] sums, double shift, double neutral) {
        double sum = 0;
        for (int label = -1; label <= 1; label++) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < ratings.length; i++) {
                boolean isRated = label(ratings[i], NEUTRAL_RATING) == label;
                boolean isFound = label(sums[i] + shift, neutral) == label;
                both += isRated && isFound ? 1 : 0;
                either += (isRated ? 1 : 0) + (isFound ? 1 : 0);
            }
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / 3;
    }

    private static int label(double value, double neutral) {
        return value > neutral ? 1 : value < -neutral ? -1 : 0;
    }

    static double pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
