package org.parallax.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.duplicates.Graph.Edge;

/** What a site prints under many of its articles, recognised by standing in several otherwise different texts of the site. */
final class Boilerplate {

    /** So many different texts of one site make what they share that site's boilerplate. */
    private static final int TEXTS = 4;

    /** Texts this alike are versions of one, and count once. */
    private static final double VERSIONS = 0.8;

    /** Of so many times the words that a site may print everywhere, no number of texts makes boilerplate. */
    private static final int SURELY = 2;

    private final Graph graph;
    private final Options options;
    private final Map<String, Set<Integer>> bySite = new HashMap<>();

    Boilerplate(Graph graph, Options options) {
        this.graph = graph;
        this.options = options;
        int[] group = versions();
        Map<String, List<Integer>> sites = IntStream.range(0, graph.size())
                .boxed()
                .collect(Collectors.groupingBy(it -> graph.sketch(it).site()));
        sites.forEach((site, texts) -> {
            if (!site.isEmpty() && texts.size() >= TEXTS) {
                bySite.put(site, shared(texts, group));
            }
        });
    }

    /** Whether two texts are alike only in what a site of theirs prints everywhere. */
    boolean explains(Edge edge) {
        Sketch shorter = graph.sketch(edge.shorter());
        Sketch longer = graph.sketch(edge.longer());
        Set<Integer> stock = new HashSet<>(bySite.getOrDefault(shorter.site(), Set.of()));
        stock.addAll(bySite.getOrDefault(longer.site(), Set.of()));
        if (stock.isEmpty() || edge.jaccard() >= VERSIONS || edge.words() >= SURELY * options.boilerplate()) {
            return false;
        }
        HashIndex index = new HashIndex(longer.fingerprints());
        int own = 0;
        int matched = 0;
        for (int i = 0; i < shorter.fingerprints().size(); i++) {
            int hash = shorter.fingerprints().hash(i);
            if (!stock.contains(hash)) {
                own++;
                matched += index.find(hash) >= 0 ? 1 : 0;
            }
        }
        return own == 0 || matched < options.ownSite() * own;
    }

    private Set<Integer> shared(List<Integer> texts, int[] group) {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        for (int text : texts) {
            Fingerprints fingerprints = graph.sketch(text).fingerprints();
            for (int i = 0; i < fingerprints.size(); i++) {
                groups.computeIfAbsent(fingerprints.hash(i), it -> new HashSet<>())
                        .add(group[text]);
            }
        }
        groups.values().removeIf(it -> it.size() < TEXTS);
        return groups.keySet();
    }

    /** For each text the lowest number among its versions. */
    private int[] versions() {
        int[] group = IntStream.range(0, graph.size()).toArray();
        for (Edge edge : graph.edges()) {
            if (edge.jaccard() >= VERSIONS) {
                int one = root(group, edge.shorter());
                int other = root(group, edge.longer());
                group[Math.max(one, other)] = Math.min(one, other);
            }
        }
        return IntStream.range(0, graph.size()).map(it -> root(group, it)).toArray();
    }

    private static int root(int[] group, int text) {
        int root = text;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
