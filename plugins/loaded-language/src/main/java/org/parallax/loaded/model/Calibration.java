package org.parallax.loaded.model;

import java.util.stream.IntStream;

/**
 * Turns sums into probabilities by a logistic curve (Platt 1999).
 *
 * @param slope what a sum is multiplied with
 * @param shift what is added to it before
 * @param threshold the probability from which on macro-F1 is best
 */
record Calibration(double slope, double shift, double threshold) {

    private static final int STEPS = 2000;

    static Calibration of(double[] sums, boolean[] labels) {
        double slope = 1;
        double bias = 0;
        for (int step = 0; step < STEPS; step++) {
            double bySlope = 0;
            double byBias = 0;
            for (int i = 0; i < sums.length; i++) {
                double error = (labels[i] ? 1 : 0) - probability(slope * sums[i] + bias);
                bySlope += error * sums[i];
                byBias += error;
            }
            slope = Math.max(0.05, slope + bySlope / sums.length);
            bias += byBias / sums.length;
        }
        double best = slope;
        double added = bias;
        double[] probabilities = IntStream.range(0, sums.length)
                .mapToDouble(i -> probability(best * sums[i] + added))
                .toArray();
        return new Calibration(slope, bias / slope, threshold(probabilities, labels));
    }

    /** The middle of the thresholds that are about as good as the best. */
    private static double threshold(double[] probabilities, boolean[] labels) {
        double[] figures = IntStream.range(0, 81)
                .mapToDouble(i -> macroF1(probabilities, labels, 0.1 + i / 100.0))
                .toArray();
        double best = IntStream.range(0, 81).mapToDouble(i -> figures[i]).max().orElse(0);
        return IntStream.range(0, 81)
                .filter(i -> figures[i] >= best - 0.005)
                .mapToDouble(i -> 0.1 + i / 100.0)
                .average()
                .orElse(0.5);
    }

    private static double macroF1(double[] probabilities, boolean[] labels, double threshold) {
        int[] counts = new int[4];
        for (int i = 0; i < labels.length; i++) {
            counts[(labels[i] ? 2 : 0) + (probabilities[i] >= threshold ? 1 : 0)]++;
        }
        double wrong = counts[1] + counts[2];
        return counts[3] / (2 * counts[3] + wrong + 1e-9) + counts[0] / (2 * counts[0] + wrong + 1e-9);
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
