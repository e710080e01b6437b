package org.parallax.targets.model;

import java.util.Arrays;

/**
 * What the model looks at in one case: numbers of cells of {@link Weights}, how much each counts, and the place of the passage
 * that each is about. Used over and over by one thread.
 */
public final class Cells {

    private int count;
    private int[] cells = new int[2048];
    private float[] values = new float[2048];
    private int[] places = new int[2048];

    void clear() {
        count = 0;
    }

    void add(int place, int cell, float value) {
        if (count == cells.length) {
            int size = count * 2;
            cells = Arrays.copyOf(cells, size);
            values = Arrays.copyOf(values, size);
            places = Arrays.copyOf(places, size);
        }
        cells[count] = cell;
        values[count] = value;
        places[count] = place;
        count++;
    }

    void scale(int from, float factor) {
        for (int i = from; i < count; i++) {
            values[i] *= factor;
        }
    }

    public int count() {
        return count;
    }

    public int cell(int i) {
        return cells[i];
    }

    public float value(int i) {
        return values[i];
    }

    /** The place that cell is about. */
    public int place(int i) {
        return places[i];
    }
}
