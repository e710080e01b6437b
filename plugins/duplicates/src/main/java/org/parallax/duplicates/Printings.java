package org.parallax.duplicates;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.duplicates.Comparison.Kind;
import org.parallax.duplicates.Graph.Edge;

/**
 * Divides what hangs together into the printings of one text each: the exact and near copies, and with them the longer
 * articles that contain one of them. A round-up is so with each text it pasted, and these stay apart.
 *
 * <p>Chains of edits that drift away are cut: the text with most near copies keeps those, of the rest the next one keeps
 * its own (star clustering; Aslam, Pelekhov and Rus, 2004). So all near copies in a part are one step from its middle.
 */
final class Printings {

    private static final int NOBODY = -1;

    private final Cluster<Sketch> cluster;
    private final Graph graph;
    private final List<Edge> edges;
    private final int[] middle;

    Printings(Cluster<Sketch> cluster, Options options) {
        this.cluster = cluster;
        this.graph = new Graph(cluster, options);
        Boilerplate boilerplate = new Boilerplate(graph, options);
        List<Edge> alike =
                graph.edges().stream().filter(it -> !boilerplate.explains(it)).toList();
        this.middle = stars(alike);
        this.edges = withoutSharedParts(alike);
    }

    /** Without the excerpts that two texts have in common because both contain a third. */
    private List<Edge> withoutSharedParts(List<Edge> alike) {
        Map<Integer, Set<Integer>> parts = new HashMap<>();
        for (Edge edge : alike) {
            if (edge.kind() == Kind.CONTAINMENT) {
                parts.computeIfAbsent(edge.longer(), it -> new HashSet<>()).add(middle[edge.shorter()]);
            }
        }
        return alike.stream()
                .filter(it -> it.kind() != Kind.EXCERPT
                        || Collections.disjoint(
                                parts.getOrDefault(it.shorter(), Set.of()), parts.getOrDefault(it.longer(), Set.of())))
                .toList();
    }

    List<Cluster<Sketch>> parts() {
        Map<Integer, Set<Integer>> containers = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.kind().isOfParts() && middle[edge.shorter()] != middle[edge.longer()]) {
                containers
                        .computeIfAbsent(middle[edge.shorter()], it -> new TreeSet<>())
                        .add(edge.longer());
            }
        }
        Map<Integer, Set<Integer>> cores = new HashMap<>();
        for (int text = 0; text < graph.size(); text++) {
            cores.computeIfAbsent(middle[text], it -> new TreeSet<>()).add(text);
        }
        Map<Integer, List<Link>> links = links();
        return cores.keySet().stream()
                .sorted()
                .map(it -> part(
                        cores.getOrDefault(it, Set.of()),
                        containers.getOrDefault(it, Set.of()),
                        links.getOrDefault(it, List.of())))
                .toList();
    }

    private Cluster<Sketch> part(Set<Integer> core, Set<Integer> containers, List<Link> links) {
        Set<Integer> texts = new LinkedHashSet<>(core);
        texts.addAll(containers);
        List<Member<Sketch>> members =
                texts.stream().flatMap(it -> graph.printings(it).stream()).toList();
        return new Cluster<>(members, links);
    }

    /** The links of each part, by its middle: those within the core, and those from the core to what contains it. */
    private Map<Integer, List<Link>> links() {
        Map<Long, Edge> kept = new HashMap<>();
        edges.forEach(it -> kept.put(pair(it.shorter(), it.longer()), it));
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Link link : cluster.links()) {
            int one = graph.text(link.one());
            int other = graph.text(link.other());
            Edge edge = kept.get(pair(one, other));
            boolean together = middle[one] == middle[other];
            if (one == other || (edge != null && (together || edge.kind().isOfParts()))) {
                int part = together || edge == null ? middle[one] : middle[edge.shorter()];
                links.computeIfAbsent(part, it -> new ArrayList<>()).add(link);
            }
        }
        return links;
    }

    private int[] stars(List<Edge> edges) {
        List<Set<Integer>> near = IntStream.range(0, graph.size())
                .<Set<Integer>>mapToObj(it -> new TreeSet<>())
                .toList();
        for (Edge edge : edges) {
            if (edge.kind() == Kind.NEAR) {
                near.get(edge.shorter()).add(edge.longer());
                near.get(edge.longer()).add(edge.shorter());
            }
        }
        int[] star = new int[graph.size()];
        Arrays.fill(star, NOBODY);
        IntStream.range(0, graph.size())
                .boxed()
                .sorted(comparingInt(it -> -near.get(it).size()))
                .filter(it -> star[it] == NOBODY)
                .forEach(it -> {
                    star[it] = it;
                    near.get(it).stream().filter(copy -> star[copy] == NOBODY).forEach(copy -> star[copy] = it);
                });
        return star;
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }
}
