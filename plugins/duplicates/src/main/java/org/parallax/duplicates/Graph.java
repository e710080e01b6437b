package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;

/**
 * The distinct texts of a cluster and how they relate: articles of the very same words are one text. Texts are numbered
 * in the order of their lowest article ids.
 */
final class Graph {

    /** A pair of texts that are alike, and about how many words of passages they share. */
    record Edge(int shorter, int longer, Comparison.Kind kind, double jaccard, double words) {}

    private final List<List<Member<Sketch>>> texts = new ArrayList<>();
    private final Map<ArticleId, Integer> textOf = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    Graph(Cluster<Sketch> cluster, Options options) {
        record Words(long digest, int count) {}
        Map<Words, Integer> numbers = new HashMap<>();
        for (Member<Sketch> member : cluster.members()) {
            Sketch sketch = member.sketch();
            int text = numbers.computeIfAbsent(new Words(sketch.digest(), sketch.words()), it -> numbers.size());
            if (text == texts.size()) {
                texts.add(new ArrayList<>());
            }
            texts.get(text).add(member);
            textOf.put(member.id(), text);
        }
        Set<Long> seen = new TreeSet<>();
        for (Link link : cluster.links()) {
            int one = text(link.one());
            int other = text(link.other());
            if (one != other && seen.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other))) {
                Comparison found = Comparison.of(sketch(one), sketch(other), options);
                int shorter = found.oneIsShorter() ? one : other;
                int longer = found.oneIsShorter() ? other : one;
                double words = found.overlap().share() * sketch(shorter).words();
                edges.add(new Edge(shorter, longer, found.kind(), found.jaccard(), words));
            }
        }
    }

    int size() {
        return texts.size();
    }

    int text(ArticleId id) {
        return textOf.getOrDefault(id, -1);
    }

    List<Member<Sketch>> printings(int text) {
        return texts.get(text);
    }

    Sketch sketch(int text) {
        return texts.get(text).get(0).sketch();
    }

    List<Edge> edges() {
        return edges;
    }
}
