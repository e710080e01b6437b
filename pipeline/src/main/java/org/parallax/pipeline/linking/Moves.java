package org.parallax.pipeline.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.archive.links.ClusterEvent.Kind;

/**
 * Tells from which clusters articles were in before, and which they are in now, what happened to the clusters. An article that
 * stays in a cluster speaks for that one only, as it may be in several.
 */
final class Moves {

    private final String layer;
    private final Map<String, Set<String>> from = new TreeMap<>();
    private final Map<String, Set<String>> to = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Set<String> joined = new HashSet<>();

    Moves(String layer) {
        this.layer = layer;
    }

    /** Adds what became of one article. */
    void add(List<String> before, List<String> after) {
        for (String cluster : after) {
            sizes.merge(cluster, 1, Integer::sum);
            if (before.isEmpty()) {
                joined.add(cluster);
            }
        }
        pair(
                after,
                before,
                (cluster, origin) ->
                        from.computeIfAbsent(cluster, it -> new TreeSet<>()).add(origin));
        pair(
                before,
                after,
                (cluster, goal) ->
                        to.computeIfAbsent(cluster, it -> new TreeSet<>()).add(goal));
    }

    private static void pair(List<String> clusters, List<String> others, BiConsumer<String, String> each) {
        for (String cluster : clusters) {
            if (others.contains(cluster)) {
                each.accept(cluster, cluster);
            } else {
                others.stream().filter(it -> !clusters.contains(it)).forEach(it -> each.accept(cluster, it));
            }
        }
    }

    /** What happened, in the order of the clusters' names. */
    List<ClusterEvent> events(Instant when) {
        Function<Collection<String>, Integer> articles = clusters ->
                clusters.stream().mapToInt(it -> sizes.getOrDefault(it, 0)).sum();
        List<ClusterEvent> events = new ArrayList<>();
        to.forEach((cluster, goals) -> {
            if (goals.size() > 1) {
                events.add(new ClusterEvent(
                        layer,
                        Kind.SPLIT,
                        List.of(cluster),
                        List.copyOf(goals),
                        articles.apply(goals),
                        when.toString()));
            }
        });
        from.forEach((cluster, origins) -> {
            boolean same = origins.equals(Set.of(cluster));
            boolean split = origins.stream()
                    .anyMatch(it -> to.getOrDefault(it, Set.of()).size() > 1);
            if (origins.size() > 1 || (!same && !split) || joined.contains(cluster)) {
                events.add(new ClusterEvent(
                        layer,
                        origins.size() > 1 ? Kind.MERGED : Kind.GROWN,
                        List.copyOf(origins),
                        List.of(cluster),
                        articles.apply(List.of(cluster)),
                        when.toString()));
            }
        });
        return events;
    }
}
