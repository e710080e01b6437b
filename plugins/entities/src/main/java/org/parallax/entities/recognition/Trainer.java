package org.parallax.entities.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parallax.api.annotation.Reading;
import org.parallax.entities.lexicon.Lexicon;

/**
 * Learns {@link Weights}: a structured perceptron (Collins 2002) with exact decoding, a margin, and averaged weights. The
 * same articles in the same order give the same weights.
 */
public final class Trainer {

    private static final int EPOCHS = 10;
    private static final int STEP = 64;
    /** By how much a name must be worse than no name where there is none. */
    private static final int MARGIN = 64;
    /** By how much each part of a name must be better than all else where there is one. Larger finds more, and more that is wrong. */
    private static final int MISSED = 384;
    /** How often it learns, each time in another order; the weights are the mean. */
    private static final int RUNS = 3;

    private static final long SEED = 20260101;

    private final int[] rows = new int[Weights.ROWS * Weights.WIDTH];
    private final int[] pairs = new int[Tags.COUNT * Tags.COUNT];
    private final double[] rowSums = new double[rows.length];
    private final double[] pairSums = new double[pairs.length];
    private final Decoder decoder = new Decoder(pairs);
    private double time = 1;

    private Trainer() {}

    /**
     * Learns from articles whose names are marked, and whose sentences are there.
     *
     * @param base what was learned before, to be changed only where the articles say otherwise
     */
    public static Weights train(List<Reading> labelled, Lexicon lexicon, Optional<Weights> base) {
        List<Example> examples = new ArrayList<>();
        labelled.forEach(it -> examples.addAll(Example.of(it, lexicon)));
        float[] rows = new float[Weights.ROWS * Weights.WIDTH];
        float[] pairs = new float[Tags.COUNT * Tags.COUNT];
        for (int run = 0; run < RUNS; run++) {
            Trainer trainer = new Trainer();
            base.ifPresent(trainer::begin);
            Random random = new Random(SEED + run);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(examples, random);
                examples.forEach(trainer::learn);
            }
            trainer.average(trainer.rows, trainer.rowSums, rows);
            trainer.average(trainer.pairs, trainer.pairSums, pairs);
        }
        return Weights.of(rows, pairs);
    }

    private void begin(Weights base) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Math.round(base.weight(i / Weights.WIDTH, i % Weights.WIDTH) * STEP);
        }
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Math.round(base.pair(i / Tags.COUNT, i % Tags.COUNT) * STEP);
        }
    }

    private void learn(Example example) {
        int length = example.length();
        int[] scores = new int[length * Weights.WIDTH];
        for (int i = 0; i < length; i++) {
            int at = i * Weights.WIDTH;
            for (int feature : example.features(i)) {
                int row = feature * Weights.WIDTH;
                for (int tag = 0; tag < Weights.WIDTH; tag++) {
                    scores[at + tag] += rows[row + tag];
                }
            }
            int right = example.tag(i);
            for (int tag = 0; tag < Weights.WIDTH; tag++) {
                scores[at + tag] += tag == right ? -MISSED : right == Tags.OUT ? MARGIN : 0;
            }
        }
        byte[] best = new byte[length];
        decoder.decode(scores, length, best);
        update(example, best);
        time++;
    }

    private void update(Example example, byte[] best) {
        int before = Tags.OUT;
        int beforeBest = Tags.OUT;
        for (int i = 0; i <= example.length(); i++) {
            boolean last = i == example.length();
            int right = last ? Tags.OUT : example.tag(i);
            int guess = last ? Tags.OUT : best[i];
            if (right != guess) {
                for (int feature : example.features(i)) {
                    change(feature, right, STEP);
                    change(feature, guess, -STEP);
                }
            }
            if (right != guess || before != beforeBest) {
                change(before, right, pairs, pairSums, STEP);
                change(beforeBest, guess, pairs, pairSums, -STEP);
            }
            before = right;
            beforeBest = guess;
        }
    }

    private void change(int feature, int tag, int by) {
        if (tag != Tags.OUT) {
            int at = feature * Weights.WIDTH + tag;
            rows[at] += by;
            rowSums[at] += by * time;
        }
    }

    private void change(int previous, int tag, int[] weights, double[] sums, int by) {
        int at = previous * Tags.COUNT + tag;
        weights[at] += by;
        sums[at] += by * time;
    }

    /** Adds the mean of the weights over time to {@code means}. */
    private void average(int[] weights, double[] sums, float[] means) {
        for (int i = 0; i < weights.length; i++) {
            means[i] += (float) ((weights[i] - sums[i] / time) / (STEP * RUNS));
        }
    }
}
