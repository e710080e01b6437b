package org.parallax.bench.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes a word by the words that stand beside it more often than chance would have it, each by its positive pointwise mutual
 * information, with the counts of the neighbours smoothed by a power of 0.75 (after Levy, Goldberg and Dagan, TACL 2015).
 */
final class Neighbours {

    private static final double SMOOTHING = 0.75;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final PairCounts pairs = new PairCounts();
    private final List<Map<String, Double>> rows = new ArrayList<>();

    /** Sets the words to describe. */
    Neighbours(Iterable<String> words) {
        for (String word : words) {
            if (numbers.putIfAbsent(word, vocabulary.size()) == null) {
                vocabulary.add(word);
                rows.add(new TreeMap<>());
            }
        }
    }

    /** Reads texts; the nearer a neighbour, the more it counts. */
    void read(List<List<String>> texts, int window) {
        for (List<String> text : texts) {
            int[] known =
                    text.stream().mapToInt(it -> numbers.getOrDefault(it, -1)).toArray();
            for (int i = 0; i < known.length; i++) {
                for (int step = 1; step <= window && i + step < known.length; step++) {
                    if (known[i] >= 0 && known[i + step] >= 0) {
                        pairs.add(known[i], known[i + step], 1f / step);
                    }
                }
            }
        }
    }

    /** Works out the descriptions; called once, after all texts are read. */
    void close() {
        double[] totals = new double[vocabulary.size()];
        pairs.each((low, high, weight) -> {
            totals[low] += weight;
            totals[high] += weight;
        });
        double[] smoothed = new double[totals.length];
        double sum = 0;
        for (int i = 0; i < totals.length; i++) {
            smoothed[i] = Math.pow(totals[i], SMOOTHING);
            sum += smoothed[i];
        }
        double all = sum;
        pairs.each((low, high, weight) -> {
            double both = low == high ? 2 * weight : weight;
            describe(low, high, Math.log(both * all / (totals[low] * smoothed[high])));
            if (low != high) {
                describe(high, low, Math.log(both * all / (totals[high] * smoothed[low])));
            }
        });
        for (Map<String, Double> row : rows) {
            double size =
                    Math.sqrt(row.values().stream().mapToDouble(it -> it * it).sum());
            row.replaceAll((name, value) -> value / size);
        }
    }

    private void describe(int word, int neighbour, double information) {
        if (information > 0) {
            rows.get(word).put("beside " + vocabulary.get(neighbour), information);
        }
    }

    /** The features of a word, by name; none where the word was not read. */
    Map<String, Double> of(String word) {
        Integer number = numbers.get(word);
        return number == null ? Map.of() : rows.get(number);
    }
}
