package org.parallax.targets.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns three weights a cell from labelled cases: logistic regression by gradient descent with a rate for each weight (AdaGrad,
 * Duchi et al. 2011), where each feature is left out by chance half of the time, so that none is relied on alone. The
 * same cases in the same order give the same weights.
 */
public final class Learner {

    private static final int EPOCHS = 10;
    private static final int LEFT_OUT = 128;
    private static final float RATE = 0.2f;
    private static final float START = 0.05f;
    private static final long SEED = 20260101;

    private final float[] weights;
    private final float[] squares;
    private final float[] sums = new float[Weights.CLASSES];
    private byte[] dice = new byte[1024];

    private Learner(int cells) {
        weights = new float[cells * Weights.CLASSES];
        squares = new float[weights.length];
        Arrays.fill(squares, START);
    }

    /**
     * A labelled case.
     *
     * @param cells the numbers of its features
     * @param values how much each counts
     * @param base what is known beforehand of each class
     * @param label the right class
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares cases
    public record Case(int[] cells, float[] values, float[] base, int label) {}

    /** Weights for {@code cells} cells. */
    public static float[] learn(List<Case> cases, int cells, int runs) {
        float[] mean = new float[cells * Weights.CLASSES];
        for (int run = 0; run < runs; run++) {
            Learner learner = new Learner(cells);
            Random random = new Random(SEED + run);
            List<Case> order = new ArrayList<>(cases);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                float rate = RATE * (1 - 0.9f * epoch / EPOCHS);
                for (Case each : order) {
                    learner.learn(each, rate, random);
                }
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] += learner.weights[i] / runs;
            }
        }
        return mean;
    }

    private void learn(Case it, float rate, Random random) {
        int count = it.cells().length;
        if (dice.length < count) {
            dice = new byte[count * 2];
        }
        random.nextBytes(dice);
        float factor = 256f / (256 - LEFT_OUT);
        System.arraycopy(it.base(), 0, sums, 0, sums.length);
        for (int i = 0; i < count; i++) {
            if (isIn(i)) {
                int at = it.cells()[i] * Weights.CLASSES;
                float value = it.values()[i] * factor;
                sums[0] += weights[at] * value;
                sums[1] += weights[at + 1] * value;
                sums[2] += weights[at + 2] * value;
            }
        }
        Softmax.normalize(sums);
        sums[it.label()] -= 1;
        for (int i = 0; i < count; i++) {
            if (isIn(i)) {
                int at = it.cells()[i] * Weights.CLASSES;
                float value = it.values()[i] * factor;
                for (int c = 0; c < Weights.CLASSES; c++) {
                    float slope = sums[c] * value;
                    squares[at + c] += slope * slope;
                    weights[at + c] -= (float) (rate * slope / Math.sqrt(squares[at + c]));
                }
            }
        }
    }

    private boolean isIn(int i) {
        return (dice[i] & 0xFF) >= LEFT_OUT;
    }
}
