package org.parallax.core.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;

/** Gathers linked articles into connected groups, by union-find. */
final class Components {

    private final Map<ArticleId, ArticleId> leaders = new HashMap<>();

    private Components() {}

    /** The groups of two or more, ordered by their lowest id. */
    static <S> List<Cluster<S>> of(Map<ArticleId, S> sketches, Collection<Link> links) {
        Components components = new Components();
        links.forEach(it -> components.join(it.one(), it.other()));
        Map<ArticleId, List<Link>> byLeader = new TreeMap<>();
        links.forEach(it -> byLeader.computeIfAbsent(components.leader(it.one()), leader -> new ArrayList<>())
                .add(it));
        Map<ArticleId, List<Member<S>>> members = new HashMap<>();
        components.leaders.keySet().forEach(id -> {
            S sketch = sketches.get(id);
            if (sketch != null) {
                members.computeIfAbsent(components.leader(id), leader -> new ArrayList<>())
                        .add(new Member<>(id, sketch));
            }
        });
        List<Cluster<S>> clusters = new ArrayList<>();
        byLeader.forEach(
                (leader, group) -> clusters.add(new Cluster<>(members.getOrDefault(leader, List.of()), group)));
        return clusters;
    }

    private void join(ArticleId one, ArticleId other) {
        ArticleId a = leader(one);
        ArticleId b = leader(other);
        ArticleId lowest = a.compareTo(b) <= 0 ? a : b;
        leaders.put(a, lowest);
        leaders.put(b, lowest);
    }

    private ArticleId leader(ArticleId id) {
        ArticleId root = id;
        ArticleId up = leaders.getOrDefault(root, root);
        while (!up.equals(root)) {
            root = up;
            up = leaders.getOrDefault(root, root);
        }
        for (ArticleId at = id; !at.equals(root); ) {
            ArticleId next = leaders.getOrDefault(at, root);
            leaders.put(at, root);
            at = next;
        }
        leaders.putIfAbsent(root, root);
        return root;
    }
}
