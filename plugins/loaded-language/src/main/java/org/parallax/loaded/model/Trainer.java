package org.parallax.loaded.model;

import java.util.Arrays;
import java.util.List;

/** Learns a model from sentences: logistic regression over hashed words, letters and traits, rare ones counting more. */
public final class Trainer {

    private static final int FOLDS = 5;
    /** The usual inverse frequency, so that sentences have about the length of one. */
    private static final double UNIT = 7;

    private final Shape shape;
    private final List<Sentence> sentences;
    private final boolean[] labels;
    private final double[] rarity;
    private final int[][] rows;
    private final float[][] values;

    private Trainer(Shape shape, List<Sentence> sentences, boolean[] labels) {
        this.shape = shape;
        this.sentences = sentences;
        this.labels = labels;
        rows = new int[sentences.size()][];
        values = new float[sentences.size()][];
        rarity = new double[shape.words() + shape.letters() + Traits.COUNT + 1];
        for (int i = 0; i < rows.length; i++) {
            describe(i);
        }
        weigh();
    }

    /** A calibrated model whose threshold gives the best macro-F1, both found by cross-validation among these sentences. */
    public static Model train(Shape shape, List<Sentence> sentences, boolean[] labels) {
        Trainer trainer = new Trainer(shape, sentences, labels);
        double[] sums = new double[labels.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            Model model = trainer.model(fold);
            for (int i = fold; i < sums.length; i += FOLDS) {
                sums[i] = model.logit(sentences.get(i));
            }
        }
        Calibration fitted = Calibration.of(sums, labels);
        return trainer.model(-1).calibrated(fitted);
    }

    /** A model of the plain weights. */
    public static Model plain(Shape shape, List<Sentence> sentences, boolean[] labels) {
        return new Trainer(shape, sentences, labels).model(-1);
    }

    private void describe(int i) {
        Sentence sentence = sentences.get(i);
        int[] words = sentence.words(shape.words() - 1).rows();
        int[] letters = sentence.letters(shape.letters() - 1).rows();
        int[] all = Arrays.copyOf(words, words.length + letters.length + Traits.COUNT + 1);
        float[] value = new float[all.length];
        Arrays.fill(value, 0, words.length, (float) (1 / Math.sqrt(Math.max(1, words.length))));
        for (int k = 0; k < letters.length; k++) {
            all[words.length + k] = shape.words() + letters[k];
            value[words.length + k] = (float) (1 / Math.sqrt(letters.length));
        }
        int hashed = words.length + letters.length;
        for (int k = 0; k <= Traits.COUNT; k++) {
            all[hashed + k] = shape.words() + shape.letters() + k;
            value[hashed + k] = (float) (shape.traits() * (k == Traits.COUNT ? 1 : sentence.trait(k)));
        }
        rows[i] = all;
        values[i] = value;
    }

    private void weigh() {
        int[] seen = new int[rarity.length];
        int[] last = new int[rarity.length];
        for (int i = 0; i < rows.length; i++) {
            for (int row : rows[i]) {
                if (last[row] != i + 1) {
                    last[row] = i + 1;
                    seen[row]++;
                }
            }
        }
        int hashed = shape.words() + shape.letters();
        for (int row = 0; row < rarity.length; row++) {
            double once = seen[row] < 2 ? 0 : (1 + Math.log((1.0 + rows.length) / (1 + seen[row]))) / UNIT;
            rarity[row] = row < hashed ? once : 1;
        }
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                values[i][k] *= (float) rarity[rows[i][k]];
            }
        }
    }

    private Model model(int without) {
        int[] taken = java.util.stream.IntStream.range(0, rows.length)
                .filter(it -> without < 0 || it % FOLDS != without)
                .toArray();
        int[][] some = new int[taken.length][];
        float[][] valuesOfSome = new float[taken.length][];
        boolean[] labelsOfSome = new boolean[taken.length];
        double[] costs = new double[taken.length];
        for (int i = 0; i < taken.length; i++) {
            some[i] = rows[taken[i]];
            valuesOfSome[i] = values[taken[i]];
            labelsOfSome[i] = labels[taken[i]];
        }
        balance(labelsOfSome, costs);
        double[] weights = Logistic.weights(some, valuesOfSome, labelsOfSome, costs, rarity.length);
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= rarity[row];
        }
        int hashed = shape.words() + shape.letters();
        double[] traits = new double[Traits.COUNT];
        for (int k = 0; k < Traits.COUNT; k++) {
            traits[k] = weights[hashed + k] * shape.traits();
        }
        return new Model(
                floats(weights, 0, shape.words()),
                floats(weights, shape.words(), hashed),
                traits,
                weights[hashed + Traits.COUNT] * shape.traits(),
                1,
                0.5);
    }

    /** Both labels cost the same together. */
    private void balance(boolean[] some, double[] costs) {
        int positive = 0;
        for (boolean label : some) {
            positive += label ? 1 : 0;
        }
        for (int i = 0; i < costs.length; i++) {
            costs[i] = shape.cost() * some.length / (2.0 * Math.max(1, some[i] ? positive : some.length - positive));
        }
    }

    private static float[] floats(double[] weights, int from, int to) {
        float[] floats = new float[to - from];
        for (int i = from; i < to; i++) {
            floats[i - from] = (float) weights[i];
        }
        return floats;
    }
}
