package org.parallax.loaded.model;

import java.util.Random;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011). Deterministic for a seed.
 */
final class Logistic {

    private static final int ROUNDS = 25;
    private static final int HALVINGS = 25;

    private Logistic() {}

    /**
     * The weights.
     *
     * @param rows of each example, the numbers of its features
     * @param values of each example, their values
     * @param labels whether each example is positive
     * @param costs of each example, what a mistake costs
     * @param size how many features there are
     */
    static double[] weights(int[][] rows, float[][] values, boolean[] labels, double[] costs, int size) {
        double[] weights = new double[size];
        double[] alphas = new double[rows.length];
        double[] squares = new double[rows.length];
        int[] order = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            order[i] = i;
            alphas[i] = Math.min(1e-3 * costs[i], 1e-6);
            for (float value : values[i]) {
                squares[i] += (double) value * value;
            }
            add(weights, rows[i], values[i], labels[i] ? alphas[i] : -alphas[i]);
        }
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            for (int i : order) {
                double sign = labels[i] ? 1 : -1;
                double margin = sign * dot(weights, rows[i], values[i]);
                double next = alpha(alphas[i], margin, squares[i], costs[i]);
                add(weights, rows[i], values[i], sign * (next - alphas[i]));
                alphas[i] = next;
            }
        }
        return weights;
    }

    /** Where the derivative of the dual along one example is zero; it rises, so halving finds it. */
    private static double alpha(double old, double margin, double square, double cost) {
        double low = 0;
        double high = cost;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double slope = (middle - old) * square + margin + Math.log(middle / (cost - middle));
            if (slope > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double dot(double[] weights, int[] rows, float[] values) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += weights[rows[i]] * values[i];
        }
        return sum;
    }

    private static void add(double[] weights, int[] rows, float[] values, double factor) {
        for (int i = 0; i < rows.length; i++) {
            weights[rows[i]] += factor * values[i];
        }
    }
}
