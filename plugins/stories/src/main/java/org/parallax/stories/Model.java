package org.parallax.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A learned linear decision whether two articles report one event. */
final class Model {

    private static final String FILE = "model.txt";
    private static final String BIAS = "bias";

    /** Log-odds are kept within this far from even, so that no pair decides for a whole story. */
    static final double SUREST = 6;

    private final double[] weights;
    private final double bias;

    /** A model with a weight for each of {@link Features#NAMES}. */
    Model(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    static Model shipped() {
        return Shipped.MODEL;
    }

    /** The log-odds, not bounded. */
    double logOdds(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** The probability to log-odds. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The log-odds to a probability, within the bounds. */
    static double logOdds(double probability) {
        double odds = Math.log(probability / (1 - probability));
        return Math.max(-SUREST, Math.min(SUREST, odds));
    }

    /** Loads the model when it is first asked for. */
    private static final class Shipped {

        private static final Model MODEL = load();

        private static Model load() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Model.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
                Map<String, Double> values = new HashMap<>();
                lines.lines()
                        .filter(it -> !it.startsWith("#"))
                        .map(it -> it.split("\t", 2))
                        .forEach(it -> values.put(it[0], Double.valueOf(it[1])));
                double[] weights = Features.NAMES.stream()
                        .mapToDouble(it -> Objects.requireNonNull(values.get(it), it))
                        .toArray();
                return new Model(weights, Objects.requireNonNull(values.get(BIAS), BIAS));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the shipped " + FILE, e);
            }
        }
    }
}
