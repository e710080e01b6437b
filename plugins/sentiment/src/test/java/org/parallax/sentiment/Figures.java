package org.parallax.sentiment;

import java.util.Arrays;

/** Figures of merit. */
final class Figures {

    private Figures() {}

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

    /** Mean F1 of negative, neutral and positive, each side cut at its own distance from zero. */
    static double macroF1(double[] gold, double goldNeutral, double[] found, double foundNeutral) {
        double sum = 0;
        for (int label = -1; label <= 1; label++) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < gold.length; i++) {
                boolean isGold = label(gold[i], goldNeutral) == label;
                boolean isFound = label(found[i], foundNeutral) == label;
                both += isGold && isFound ? 1 : 0;
                either += (isGold ? 1 : 0) + (isFound ? 1 : 0);
            }
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / 3;
    }

    private static int label(double score, double neutral) {
        return score > neutral ? 1 : score < -neutral ? -1 : 0;
    }
}
