package org.parallax.sentiment.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Least squares with a penalty on the squares of the coefficients, by conjugate gradients; no randomness. */
public final class Ridge {

    private static final double ENOUGH = 1e-10;

    private final List<Row> rows;
    private final double[] roots;

    /** An observation. */
    public static final class Row {

        private final int[] columns;
        private final float[] values;
        private final double target;
        private final double weight;

        /**
         * An observation.
         *
         * @param values by how much each coefficient that it concerns counts, by the coefficient's number
         * @param target what the sum of coefficients times values should be
         * @param weight how much the observation counts
         */
        public Row(SortedMap<Integer, Double> values, double target, double weight) {
            columns = new int[values.size()];
            this.values = new float[values.size()];
            this.target = target;
            this.weight = weight;
            int i = 0;
            for (Map.Entry<Integer, Double> it : values.entrySet()) {
                columns[i] = it.getKey();
                this.values[i++] = it.getValue().floatValue();
            }
        }
    }

    private Ridge(List<Row> rows, double[] penalties) {
        this.rows = rows;
        roots = new double[penalties.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = 1 / Math.sqrt(penalties[i]);
        }
    }

    /**
     * The coefficients.
     *
     * @param penalties one for each, greater than 0
     * @param steps how many steps to go at most
     */
    public static double[] fit(List<Row> rows, double[] penalties, int steps) {
        return new Ridge(rows, penalties).fit(steps);
    }

    private double[] fit(int steps) {
        double[] x = new double[roots.length];
        double[] residual = new double[roots.length];
        for (Row row : rows) {
            add(row, row.weight * row.target, residual);
        }
        double[] direction = residual.clone();
        double size = dot(residual, residual);
        double enough = ENOUGH * size;
        for (int step = 0; step < steps && size > enough; step++) {
            double[] image = direction.clone();
            for (Row row : rows) {
                add(row, row.weight * sum(row, direction), image);
            }
            double length = size / dot(direction, image);
            for (int i = 0; i < x.length; i++) {
                x[i] += length * direction[i];
                residual[i] -= length * image[i];
            }
            double next = dot(residual, residual);
            for (int i = 0; i < x.length; i++) {
                direction[i] = residual[i] + next / size * direction[i];
            }
            size = next;
        }
        for (int i = 0; i < x.length; i++) {
            x[i] *= roots[i];
        }
        return x;
    }

    private double sum(Row row, double[] x) {
        double sum = 0;
        for (int i = 0; i < row.columns.length; i++) {
            int column = row.columns[i];
            sum += row.values[i] * roots[column] * x[column];
        }
        return sum;
    }

    private void add(Row row, double factor, double[] to) {
        for (int i = 0; i < row.columns.length; i++) {
            int column = row.columns[i];
            to[column] += factor * row.values[i] * roots[column];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
