package org.parallax.loaded;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.loaded.lexicon.Words;
import org.parallax.loaded.model.Model;
import org.parallax.loaded.model.Sentence;

/** Says in words which terms and words made a sentence loaded or not. */
final class Explanation {

    private static final int SHOWN = 8;
    private static final double LEAST = 0.02;

    private Explanation() {}

    static String of(Model model, Sentence sentence) {
        String terms = sentence.terms().stream()
                .filter(it -> it.entry().weight() >= LEAST)
                .map(it -> String.format(
                        Locale.ROOT,
                        "%s %.2f (%s)",
                        it.entry().form(),
                        it.entry().share(),
                        it.entry().reason()))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        Map<String, Double> weights = new TreeMap<>();
        Words words = sentence.words();
        for (int i = 0; i < Math.min(words.size(), 500); i++) {
            weights.merge(
                    sentence.text().substring(words.begin(i), words.end(i)).toLowerCase(Locale.ROOT),
                    model.weight(sentence, i),
                    Double::sum);
        }
        List<Map.Entry<String, Double>> strongest = weights.entrySet().stream()
                .filter(it -> Math.abs(it.getValue()) >= LEAST)
                .sorted(Comparator.comparingDouble(it -> -Math.abs(it.getValue())))
                .limit(SHOWN)
                .toList();
        String others = strongest.stream()
                .map(it -> String.format(Locale.ROOT, "%s %+.2f", it.getKey(), it.getValue()))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        terms.isEmpty() ? "no loaded term" : "terms: " + terms,
                        others.isEmpty() ? "" : "words: " + others)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
