package org.parallax.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;

/** Gathers links into connected groups as a cluster does: the lowest id is passed on along them until nothing changes. */
final class Propagation {

    private Propagation() {}

    static Collection<List<Link>> groups(Collection<Link> links) {
        Map<ArticleId, ArticleId> lowest = new HashMap<>();
        links.forEach(it -> {
            lowest.put(it.one(), it.one());
            lowest.put(it.other(), it.other());
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Link link : links) {
                ArticleId one = requireNonNull(lowest.get(link.one()));
                ArticleId other = requireNonNull(lowest.get(link.other()));
                if (!one.equals(other)) {
                    ArticleId least = one.compareTo(other) < 0 ? one : other;
                    lowest.put(link.one(), least);
                    lowest.put(link.other(), least);
                    changed = true;
                }
            }
        }
        Map<ArticleId, List<Link>> groups = new TreeMap<>();
        links.forEach(it -> groups.computeIfAbsent(requireNonNull(lowest.get(it.one())), id -> new ArrayList<>())
                .add(it));
        return groups.values();
    }
}
