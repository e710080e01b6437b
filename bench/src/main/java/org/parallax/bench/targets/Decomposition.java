package org.parallax.bench.targets;

import java.util.Random;

/**
 * The left singular vectors of a matrix, by subspace iteration (Halko, Martinsson and Tropp 2011) with a fixed seed. A row counts by
 * the root of the singular values, and is brought to length 1.
 */
final class Decomposition {

    private static final int MORE = 16;
    private static final int ROUNDS = 8;
    private static final long SEED = 20260101;

    private final SparseMatrix matrix;
    private final int dimensions;

    Decomposition(SparseMatrix matrix, int dimensions) {
        this.matrix = matrix;
        this.dimensions = dimensions;
    }

    float[][] vectors() {
        Random random = new Random(SEED);
        float[][] basis = new float[matrix.rows()][dimensions + MORE];
        for (float[] row : basis) {
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) random.nextGaussian();
            }
        }
        double[] squares = new double[dimensions + MORE];
        for (int round = 0; round < ROUNDS; round++) {
            basis = matrix.square(basis);
            squares = orthonormalize(basis);
        }
        return rows(basis, squares);
    }

    /** Makes the columns orthogonal and of length 1 (Gram and Schmidt); their lengths before. */
    private static double[] orthonormalize(float[][] basis) {
        int width = basis[0].length;
        double[] lengths = new double[width];
        for (int k = 0; k < width; k++) {
            double[] products = new double[k + 1];
            for (int pass = 0; pass < 2; pass++) {
                java.util.Arrays.fill(products, 0);
                for (float[] row : basis) {
                    for (int j = 0; j < k; j++) {
                        products[j] += (double) row[j] * row[k];
                    }
                }
                for (float[] row : basis) {
                    double taken = 0;
                    for (int j = 0; j < k; j++) {
                        taken += products[j] * row[j];
                    }
                    row[k] -= (float) taken;
                }
            }
            double square = 0;
            for (float[] row : basis) {
                square += (double) row[k] * row[k];
            }
            lengths[k] = Math.sqrt(square);
            for (float[] row : basis) {
                row[k] /= (float) Math.max(1e-20, lengths[k]);
            }
        }
        return lengths;
    }

    /** After some rounds the columns stand near the singular vectors, and their lengths near the squares of the values. */
    private float[][] rows(float[][] basis, double[] squares) {
        float[][] rows = new float[basis.length][dimensions];
        for (int i = 0; i < rows.length; i++) {
            double square = 1e-12;
            for (int k = 0; k < dimensions; k++) {
                rows[i][k] = (float) (basis[i][k] * Math.sqrt(Math.sqrt(squares[k])));
                square += rows[i][k] * rows[i][k];
            }
            for (int k = 0; k < dimensions; k++) {
                rows[i][k] /= (float) Math.sqrt(square);
            }
        }
        return rows;
    }
}
