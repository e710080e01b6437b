package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.api.vocabulary.Sentiment.Tone;

/** How far found tones agree with labelled ones: correlation of the scores, and mean F1 of the three labels. */
final class Agreement {

    private record Pair(Sentiment labelled, Sentiment found) {}

    private Agreement() {}

    static SortedMap<String, Double> of(List<Reading> labelled, List<Reading> found) {
        SortedMap<String, Double> figures = new TreeMap<>();
        for (Scope scope : Scope.values()) {
            List<Pair> pairs = pairs(labelled, found, scope);
            if (!pairs.isEmpty()) {
                String name = scope.name().toLowerCase(Locale.ROOT);
                figures.put(name + "-macro-f1", macroF1(pairs));
                figures.put(name + "-pearson", pearson(pairs));
            }
        }
        return figures;
    }

    /** Labelled and found tones of the same spans; nothing found counts as neutral. */
    private static List<Pair> pairs(List<Reading> labelled, List<Reading> found, Scope scope) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            Map<Span, Sentiment> bySpan = new HashMap<>();
            for (Annotation<Sentiment> it : found.get(i).get(Sentiment.SENTIMENT)) {
                if (it.value().scope() == scope) {
                    bySpan.put(it.span(), it.value());
                }
            }
            for (Annotation<Sentiment> it : labelled.get(i).get(Sentiment.SENTIMENT)) {
                if (it.value().scope() == scope) {
                    Sentiment none = new Sentiment(scope, 0, Tone.NEUTRAL);
                    pairs.add(new Pair(it.value(), bySpan.getOrDefault(it.span(), none)));
                }
            }
        }
        return pairs;
    }

    private static double macroF1(List<Pair> pairs) {
        double sum = 0;
        for (Tone tone : Tone.values()) {
            int both = 0;
            int either = 0;
            for (Pair pair : pairs) {
                boolean isLabelled = pair.labelled().label() == tone;
                boolean isFound = pair.found().label() == tone;
                both += isLabelled && isFound ? 1 : 0;
                either += (isLabelled ? 1 : 0) + (isFound ? 1 : 0);
            }
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / Tone.values().length;
    }

    private static double pearson(List<Pair> pairs) {
        double meanX = pairs.stream()
                .mapToDouble(it -> it.labelled().score())
                .average()
                .orElse(0);
        double meanY =
                pairs.stream().mapToDouble(it -> it.found().score()).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Pair pair : pairs) {
            double x = pair.labelled().score() - meanX;
            double y = pair.found().score() - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx * yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
