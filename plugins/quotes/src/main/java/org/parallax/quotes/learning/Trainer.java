package org.parallax.quotes.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link Weights}: a structured perceptron (Collins 2002) with exact decoding, a margin and averaged weights. The same
 * examples in the same order give the same weights.
 */
final class Trainer {

    private static final int EPOCHS = 10;
    private static final long SEED = 20260101;
    /** By how much the right tag must be better than another. */
    private static final float MARGIN = 1;
    /** Averaged weights are kept in this part of a step. */
    private static final float UNIT = 100;

    /** A paragraph with its tags. */
    static final class Example {
        private final int[][] features;
        private final byte[] tags;

        Example(int[][] features, byte[] tags) {
            this.features = features;
            this.tags = tags;
        }
    }

    private final float[] rows = new float[Weights.ROWS * Tags.COUNT];
    private final double[] rowSums = new double[rows.length];
    private final float[] pairs = new float[Tags.COUNT * Tags.COUNT];
    private final double[] pairSums = new double[pairs.length];
    private double time = 1;

    private Trainer() {}

    static Weights train(List<Example> examples) {
        Trainer trainer = new Trainer();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.averaged();
    }

    private void learn(Example example) {
        int length = example.tags.length;
        float[] scores = new float[length * Tags.COUNT];
        for (int i = 0; i < length; i++) {
            int at = i * Tags.COUNT;
            for (int feature : example.features[i]) {
                int row = feature * Tags.COUNT;
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    scores[at + tag] += rows[row + tag];
                }
            }
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                scores[at + tag] += tag == example.tags[i] ? 0 : MARGIN;
            }
        }
        byte[] best = Decoder.decode(scores, length, pairs);
        int before = Tags.OUT;
        int beforeBest = Tags.OUT;
        for (int i = 0; i < length; i++) {
            int right = example.tags[i];
            int guess = best[i];
            if (right != guess) {
                for (int feature : example.features[i]) {
                    change(feature, right, 1);
                    change(feature, guess, -1);
                }
            }
            if (right != guess || before != beforeBest) {
                changePair(before, right, 1);
                changePair(beforeBest, guess, -1);
            }
            before = right;
            beforeBest = guess;
        }
        time++;
    }

    private void change(int feature, int tag, int by) {
        rows[feature * Tags.COUNT + tag] += by;
        rowSums[feature * Tags.COUNT + tag] += by * time;
    }

    private void changePair(int previous, int tag, int by) {
        pairs[previous * Tags.COUNT + tag] += by;
        pairSums[previous * Tags.COUNT + tag] += by * time;
    }

    private Weights averaged() {
        short[] means = new short[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double mean = (rows[i] - rowSums[i] / time) * UNIT;
            means[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(mean)));
        }
        float[] pairMeans = new float[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pairMeans[i] = (float) ((pairs[i] - pairSums[i] / time) * UNIT);
        }
        return new Weights(means, pairMeans);
    }
}
