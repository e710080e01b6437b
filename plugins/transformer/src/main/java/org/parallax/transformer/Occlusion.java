package org.parallax.transformer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.annotation.Span;

/** Tells what words make of a score: how much it changes when one of them is left out. */
final class Occlusion {

    /** Each word is a run of the model; longer texts are not explained. */
    private static final int MOST_WORDS = 80;

    private static final int REASONS = 8;
    private static final double LEAST = 0.005;

    private Occlusion() {}

    /** Scores texts. */
    interface Score {
        List<Double> of(List<String> texts) throws Exception;
    }

    private record Reason(String word, double weight) {}

    /**
     * The words that weigh most, such as {@code awful -0.80, bridge +0.02}.
     *
     * @param kept words in there are never left out
     */
    static Optional<String> reasons(String text, Span kept, Score score) throws Exception {
        List<Span> words = words(text);
        words.removeIf(kept::overlaps);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        texts.add(text);
        words.forEach(it -> texts.add(text.substring(0, it.start()) + text.substring(it.end())));
        List<Double> scores = score.of(texts);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double weight = scores.get(0) - scores.get(i + 1);
            if (Math.abs(weight) >= LEAST) {
                reasons.add(new Reason(words.get(i).in(text), weight));
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(reasons.stream()
                        .sorted(Comparator.comparingDouble(it -> -Math.abs(it.weight())))
                        .limit(REASONS)
                        .map(it -> String.format(Locale.ROOT, "%s %+.2f", it.word(), it.weight()))
                        .collect(joining(", ")));
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }
}
