package org.parallax.bench.targets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.targets.model.Vocabulary;
import org.parallax.targets.text.Hash;

/** Learns how much each word speaks for news of markets: logistic regression over words, weights from −1 to 1. */
final class Markets {

    private static final int EPOCHS = 5;
    private static final float RATE = 0.05f;

    private final float[] weights;
    private float bias;

    private Markets(int words) {
        weights = new float[words];
    }

    private record Line(int[] rows, boolean markets) {}

    static Markets learn(List<String> markets, List<String> others, Vocabulary vocabulary) {
        List<Line> lines = new ArrayList<>();
        markets.forEach(it -> lines.add(line(it, true, vocabulary)));
        others.forEach(it -> lines.add(line(it, false, vocabulary)));
        Markets learned = new Markets(vocabulary.size());
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(lines, random);
            lines.forEach(learned::learn);
        }
        return learned;
    }

    private static Line line(String text, boolean markets, Vocabulary vocabulary) {
        return new Line(
                Properties.tokens(text).stream()
                        .mapToInt(it -> vocabulary.row(Hash.of(it)))
                        .filter(it -> it >= 0)
                        .toArray(),
                markets);
    }

    private void learn(Line line) {
        double sum = 0;
        for (int row : line.rows()) {
            sum += weights[row];
        }
        double share = 3 / Math.sqrt(Math.max(1, line.rows().length));
        double slope = (line.markets() ? 1 : 0) - 1 / (1 + StrictMath.exp(-4 * (sum * share + bias)));
        for (int row : line.rows()) {
            weights[row] = (float) Math.max(-1, Math.min(1, weights[row] + RATE * share * slope));
        }
        bias += (float) (RATE * slope);
    }

    byte[] words() {
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] * 127);
        }
        return rounded;
    }

    float bias() {
        return bias;
    }
}
