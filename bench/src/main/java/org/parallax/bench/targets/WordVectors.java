package org.parallax.bench.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word vectors: pointwise mutual information of words within {@value #REACH} words of each other, and of words and their classes
 * in {@link WordNet}, brought down to a few dimensions by singular value decomposition. Words alike in use or meaning get
 * vectors alike.
 */
final class WordVectors {

    private static final int REACH = 5;
    private static final int LEAST = 4;
    private static final int MOST = 30_000;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The commonest words of texts, the most frequent first. */
    WordVectors(Collection<List<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.entrySet().stream()
                .filter(it -> it.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(it -> {
                    numbers.put(it.getKey(), words.size());
                    words.add(it.getKey());
                });
    }

    List<String> words() {
        return words;
    }

    /** A vector of length 1 for each word. */
    float[][] vectors(Collection<List<String>> texts, WordNet wordNet, int dimensions) {
        SparseMatrix matrix = new SparseMatrix(words.size());
        information(pairs(texts), matrix);
        classes(wordNet, matrix);
        return new Decomposition(matrix, dimensions).vectors();
    }

    /** All pairs of words that stand near each other: the two numbers, and the distance in the last three bits; sorted. */
    private long[] pairs(Collection<List<String>> texts) {
        long[] pairs = new long[1 << 20];
        int count = 0;
        for (List<String> text : texts) {
            int[] ids =
                    text.stream().mapToInt(it -> numbers.getOrDefault(it, -1)).toArray();
            for (int i = 0; i < ids.length; i++) {
                for (int d = 1; d <= REACH && i + d < ids.length; d++) {
                    if (ids[i] >= 0 && ids[i + d] >= 0) {
                        if (count + 2 > pairs.length) {
                            pairs = Arrays.copyOf(pairs, pairs.length * 2);
                        }
                        pairs[count++] = ((long) ids[i] << 35) | ((long) ids[i + d] << 3) | d;
                        pairs[count++] = ((long) ids[i + d] << 35) | ((long) ids[i] << 3) | d;
                    }
                }
            }
        }
        pairs = Arrays.copyOf(pairs, count);
        Arrays.sort(pairs);
        return pairs;
    }

    private void information(long[] pairs, SparseMatrix to) {
        double[] totals = new double[words.size()];
        for (long pair : pairs) {
            totals[(int) (pair >>> 35)] += 1.0 / (pair & 7);
        }
        double[] contexts =
                Arrays.stream(totals).map(it -> StrictMath.pow(it, 0.75)).toArray();
        double all = Arrays.stream(contexts).sum();
        for (int i = 0; i < pairs.length; ) {
            long pair = pairs[i] >>> 3;
            double weight = 0;
            for (; i < pairs.length && pairs[i] >>> 3 == pair; i++) {
                weight += 1.0 / (pairs[i] & 7);
            }
            int row = (int) (pair >>> 32);
            int column = (int) pair;
            double information = StrictMath.log(weight * all / (totals[row] * contexts[column]));
            if (information > 0) {
                to.add(row, column, (float) information);
            }
        }
    }

    private void classes(WordNet wordNet, SparseMatrix to) {
        Map<String, List<Integer>> members = new java.util.TreeMap<>();
        for (int row = 0; row < words.size(); row++) {
            for (String name : wordNet.classes(words.get(row))) {
                members.computeIfAbsent(name, it -> new ArrayList<>()).add(row);
            }
        }
        int column = words.size();
        for (List<Integer> rows : members.values()) {
            for (int row : rows) {
                to.add(row, column, (float) StrictMath.log((double) words.size() / rows.size()));
            }
            column++;
        }
    }
}
