package org.parallax.stories;

import java.util.List;

/** Logistic regression on standardised features, by Newton's method, with a penalty on the squares of the weights. */
final class Regression {

    private static final double PENALTY = 1e-3;
    private static final int STEPS = 25;

    private final List<double[]> rows;
    private final List<Boolean> labels;
    private final int size;
    private final double[] mean;
    private final double[] deviation;

    Regression(List<double[]> rows, List<Boolean> labels) {
        this.rows = rows;
        this.labels = labels;
        this.size = rows.get(0).length;
        this.mean = new double[size];
        this.deviation = new double[size];
        for (int k = 0; k < size; k++) {
            int at = k;
            mean[k] = rows.stream().mapToDouble(it -> it[at]).average().orElse(0);
            deviation[k] = Math.sqrt(rows.stream()
                            .mapToDouble(it -> Math.pow(it[at] - mean[at], 2))
                            .average()
                            .orElse(0))
                    + 1e-6;
        }
    }

    /** A weight for each feature as it is given, and the bias last. */
    double[] learn() {
        double[] weights = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] change = newton(weights);
            for (int k = 0; k <= size; k++) {
                weights[k] -= change[k];
            }
        }
        for (int k = 0; k < size; k++) {
            weights[k] /= deviation[k];
            weights[size] -= weights[k] * mean[k];
        }
        return weights;
    }

    private double[] newton(double[] weights) {
        double[][] equations = new double[size + 1][size + 2];
        double[] x = new double[size + 1];
        x[size] = 1;
        for (int row = 0; row < rows.size(); row++) {
            double sum = weights[size];
            for (int k = 0; k < size; k++) {
                x[k] = (rows.get(row)[k] - mean[k]) / deviation[k];
                sum += weights[k] * x[k];
            }
            double probability = Model.probability(sum);
            double error = (probability - (labels.get(row) ? 1 : 0)) / rows.size();
            double curvature = (probability * (1 - probability) + 1e-9) / rows.size();
            for (int i = 0; i <= size; i++) {
                equations[i][size + 1] += error * x[i];
                for (int j = 0; j <= size; j++) {
                    equations[i][j] += curvature * x[i] * x[j];
                }
            }
        }
        for (int k = 0; k < size; k++) {
            equations[k][k] += PENALTY;
            equations[k][size + 1] += PENALTY * weights[k];
        }
        return solve(equations);
    }

    /** Gaussian elimination; the matrix is positive definite. */
    private static double[] solve(double[][] equations) {
        int n = equations.length;
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = equations[i][k] / equations[k][k];
                for (int j = k; j <= n; j++) {
                    equations[i][j] -= factor * equations[k][j];
                }
            }
        }
        double[] solution = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            double rest = equations[k][n];
            for (int j = k + 1; j < n; j++) {
                rest -= equations[k][j] * solution[j];
            }
            solution[k] = rest / equations[k][k];
        }
        return solution;
    }
}
