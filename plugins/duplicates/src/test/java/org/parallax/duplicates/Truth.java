package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;

/** What the linker finds in a corpus, beside the true similarities of all pairs that share any five words in a row. */
final class Truth {

    /** A pair of articles, by number. */
    record Pair(int one, int other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
        }
    }

    /**
     * A pair's true figures.
     *
     * @param jaccard of the 5-word shingles
     * @param containment the share of the smaller set of 5-word shingles
     * @param passages the share of the smaller set of 8-word shingles
     * @param words the number of words of the shorter text
     */
    record Figures(double jaccard, double containment, double passages, int words) {}

    private final List<Article> articles;
    private final List<Set<Long>> fives = new ArrayList<>();
    private final List<Set<Long>> eights = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final DuplicatesLinker linker = new DuplicatesLinker();

    Truth(List<Article> articles) {
        this.articles = articles;
        for (Article article : articles) {
            fives.add(Exact.shingles(article.body(), 5));
            eights.add(Exact.shingles(article.body(), 8));
            sketches.add(linker.sketch(Reading.of(article)));
        }
    }

    Article article(int number) {
        return articles.get(number);
    }

    Comparison comparison(Pair pair) {
        return Comparison.of(sketches.get(pair.one()), sketches.get(pair.other()), Options.DEFAULT);
    }

    boolean sameSite(Pair pair) {
        return sketches.get(pair.one()).sameSite(sketches.get(pair.other()));
    }

    Figures figures(Pair pair) {
        return new Figures(
                Exact.jaccard(fives.get(pair.one()), fives.get(pair.other())),
                Exact.containment(fives.get(pair.one()), fives.get(pair.other())),
                Exact.containment(eights.get(pair.one()), eights.get(pair.other())),
                Math.min(
                        sketches.get(pair.one()).words(),
                        sketches.get(pair.other()).words()));
    }

    /** The pairs that the linker links, with the similarity it gives them. */
    Map<Pair, Double> found() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (String key : linker.keys(sketches.get(i))) {
                blocks.computeIfAbsent(key, it -> new ArrayList<>()).add(i);
            }
        }
        Map<Pair, Double> found = new TreeMap<>();
        for (Pair pair : pairs(blocks)) {
            double similarity = linker.similarity(sketches.get(pair.one()), sketches.get(pair.other()));
            if (similarity >= linker.threshold()) {
                found.put(pair, similarity);
            }
        }
        return found;
    }

    /** All pairs that share a shingle. */
    Set<Pair> candidates() {
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < fives.size(); i++) {
            for (Long shingle : fives.get(i)) {
                blocks.computeIfAbsent(shingle, it -> new ArrayList<>()).add(i);
            }
        }
        return pairs(blocks);
    }

    private static Set<Pair> pairs(Map<?, List<Integer>> blocks) {
        Set<Pair> pairs = new TreeSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    pairs.add(new Pair(block.get(i), block.get(j)));
                }
            }
        }
        return pairs;
    }
}
