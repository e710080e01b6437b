package org.parallax.targets.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a word of the vocabulary may stand, seen from the mention: each is a cell of the word's row. A word in the middle
 * of a long region counts for less, so that regions of any length weigh the same.
 */
final class Regions {

    static final int ALL = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int NEAR_LEFT = 3;
    static final int NEAR_RIGHT = 4;
    static final int CLAUSE = 5;
    static final int NEGATED = 6;
    static final int CLOSE = 7;
    static final int VERB = 8;
    static final int NEGATED_VERB = 9;
    static final int GOVERNOR = 10;

    static final int COUNT = 11;

    private static final int NEAR = 4;
    private static final float WEIGHT = 2;
    /** How much a word counts by its distance: e^(−d/5). */
    private static final float[] FADING = new float[Features.WINDOW + 1];

    static {
        for (int d = 0; d < FADING.length; d++) {
            FADING[d] = (float) StrictMath.exp(-d / 5.0);
        }
    }

    private final float[] squares = new float[COUNT];
    private final float[] factors = new float[COUNT];

    /** Adds the cells of all words of the vocabulary from one place up to another. */
    void add(Passage passage, int target, int[] window, Cells cells) {
        Arrays.fill(squares, 0);
        for (int i = window[0]; i < window[1]; i++) {
            if (passage.rows[i] >= 0 && i != target) {
                walk(passage, i, target, window, null);
            }
        }
        for (int r = 0; r < COUNT; r++) {
            factors[r] =
                    squares[r] == 0 ? 0 : (float) (WEIGHT / Math.sqrt(squares[r]) * Math.sqrt(Math.min(1, squares[r])));
        }
        for (int i = window[0]; i < window[1]; i++) {
            if (passage.rows[i] >= 0 && i != target) {
                walk(passage, i, target, window, cells);
            }
        }
    }

    /** Adds one cell by itself, such as that of the verb. */
    static void single(Passage passage, int place, int region, Cells cells) {
        if (passage.rows[place] >= 0) {
            cells.add(place, Weights.cell(passage.rows[place], region), WEIGHT);
        }
    }

    private void walk(Passage passage, int i, int target, int[] window, @Nullable Cells cells) {
        boolean left = i < target;
        int distance = left ? target - i : i - target;
        one(passage, i, ALL, 1, cells);
        one(passage, i, left ? LEFT : RIGHT, 1, cells);
        if (distance <= NEAR) {
            one(passage, i, left ? NEAR_LEFT : NEAR_RIGHT, 1, cells);
        }
        if (i >= window[2] && i <= window[3]) {
            one(passage, i, CLAUSE, 1, cells);
        }
        if (passage.negated[i]) {
            one(passage, i, NEGATED, 1, cells);
        }
        one(passage, i, CLOSE, FADING[distance], cells);
    }

    private void one(Passage passage, int place, int region, float value, @Nullable Cells cells) {
        if (cells == null) {
            squares[region] += value * value;
        } else {
            cells.add(place, Weights.cell(passage.rows[place], region), value * factors[region]);
        }
    }
}
