package org.parallax.bench.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.corpus.Linker;

/** Pairs of articles that have something in common. */
final class Pairs {

    /** A shingle that so many articles have is a notice or a phrase, and its pairs are met elsewhere if they are copies. */
    private static final int COMMON = 400;

    private Pairs() {}

    /** The pairs that a linker links. */
    static <S> Set<Long> linked(Linker<S, ?> linker, List<Article> articles) throws Exception {
        List<S> sketches = new ArrayList<>();
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (Article article : articles) {
            S sketch = linker.sketch(Reading.of(article));
            for (long block : linker.blocks(sketch)) {
                blocks.computeIfAbsent(block, it -> new ArrayList<>()).add(sketches.size());
            }
            sketches.add(sketch);
        }
        Set<Long> pairs = sharing(blocks, Integer.MAX_VALUE);
        pairs.removeIf(it ->
                linker.similarity(sketches.get(Plant.one(it)), sketches.get(Plant.other(it))) < linker.threshold());
        return pairs;
    }

    /** The pairs that share a shingle. */
    static Set<Long> alike(List<Shingled> shingles) {
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            for (long shingle : shingles.get(i).set()) {
                blocks.computeIfAbsent(shingle, it -> new ArrayList<>(2)).add(i);
            }
        }
        return sharing(blocks, COMMON);
    }

    private static Set<Long> sharing(Map<Long, List<Integer>> blocks, int most) {
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size() && block.size() <= most; i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    pairs.add(Plant.pair(block.get(i), block.get(j)));
                }
            }
        }
        return pairs;
    }
}
