package org.parallax.bench.targets;

import java.util.Arrays;

/** A matrix of which most is nothing, row after row or in any order. */
final class SparseMatrix {

    private final int rows;
    private int columns;
    private int count;
    private int[] row = new int[1 << 20];
    private int[] column = new int[1 << 20];
    private float[] value = new float[1 << 20];

    SparseMatrix(int rows) {
        this.rows = rows;
    }

    void add(int atRow, int atColumn, float theValue) {
        if (count == row.length) {
            row = Arrays.copyOf(row, count * 2);
            column = Arrays.copyOf(column, count * 2);
            value = Arrays.copyOf(value, count * 2);
        }
        row[count] = atRow;
        column[count] = atColumn;
        value[count++] = theValue;
        columns = Math.max(columns, atColumn + 1);
    }

    int rows() {
        return rows;
    }

    /** This matrix times its transpose times {@code other}, a row of which belongs to each row of this. */
    float[][] square(float[][] other) {
        int width = other[0].length;
        float[][] between = new float[columns][width];
        for (int i = 0; i < count; i++) {
            add(other[row[i]], value[i], between[column[i]]);
        }
        float[][] result = new float[rows][width];
        for (int i = 0; i < count; i++) {
            add(between[column[i]], value[i], result[row[i]]);
        }
        return result;
    }

    private static void add(float[] from, float factor, float[] to) {
        for (int k = 0; k < to.length; k++) {
            to[k] += factor * from[k];
        }
    }
}
