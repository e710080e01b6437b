package org.parallax.entities.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What speaks for a name: the weights of its words' features, added up by what sort of feature they are. */
final class Evidence {

    private static final int SHOWN = 8;
    private static final double LEAST = 0.05;

    private final Map<String, Double> sums = new TreeMap<>();

    /** Adds what the features of a word say for a tag. */
    void add(Features features, Weights weights, int tag) {
        for (int i = 0; i < features.count; i++) {
            sums.merge(words(features.sorts[i]), (double) weights.weight(features.found[i], tag), Double::sum);
        }
    }

    @Override
    public String toString() {
        return sums.entrySet().stream()
                .filter(it -> Math.abs(it.getValue()) >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue((a, b) -> Double.compare(Math.abs(b), Math.abs(a))))
                .limit(SHOWN)
                .map(it -> String.format(Locale.ROOT, "%s %+.1f", it.getKey(), it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(byte sort) {
        return switch (sort) {
            case 1 -> "how common names are";
            case 2, 3 -> "the word itself";
            case 4, 6, 8, 43, 45, 48 -> "the words before";
            case 5, 7, 9, 44, 47 -> "the words after";
            case 10, 11, 12, 13, 40, 57 -> "capitals";
            case 14, 15 -> "a neighbouring word and capitals";
            case 16, 17, 18, 19 -> "its first letters";
            case 20, 21, 22, 23 -> "its last letters";
            case 24, 25, 33, 52 -> "what the lexicon knows of the word";
            case 26, 27, 28, 29, 30, 31, 32, 50, 51, 55, 56 -> "what the lexicon knows of its neighbours";
            case 34, 35, 36 -> "a name the lexicon knows";
            case 37, 38 -> "the same word elsewhere in the article";
            case 41, 42, 46, 49, 53, 54 -> "the first and last word of the stretch";
            default -> "other";
        };
    }
}
