package org.parallax.transformer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.vocabulary.Sentiment.Tone;

/** What the outputs of a model say of a tone. */
record Tones(double score, Tone label) {

    static Tone meaning(String label) {
        try {
            return Tone.valueOf(label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'labels' has '%s'; each must be negative, neutral or positive".formatted(label), e);
        }
    }

    /**
     * The score is the probability of a positive tone less that of a negative one; the label is the most probable tone, and
     * neutral where nothing leans to one side.
     */
    static Tones of(double[] probabilities, List<Tone> labels) {
        Map<Tone, Double> sums = new EnumMap<>(Tone.class);
        for (int i = 0; i < probabilities.length; i++) {
            sums.merge(labels.get(i), probabilities[i], Double::sum);
        }
        Tone best = Tone.NEUTRAL;
        for (Tone tone : Tone.values()) {
            best = sums.getOrDefault(tone, 0.0) > sums.getOrDefault(best, 0.0) ? tone : best;
        }
        double score = sums.getOrDefault(Tone.POSITIVE, 0.0) - sums.getOrDefault(Tone.NEGATIVE, 0.0);
        return new Tones(rounded(score), rounded(score) == 0 ? Tone.NEUTRAL : best);
    }

    /** To three digits: what lies behind them differs between processors. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
