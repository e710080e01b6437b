package org.parallax.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;

/**
 * Divides articles that hang together through links into stories.
 *
 * <p>Average link costs more than linear time, so a group of more than {@value #LARGEST} is first cut into pieces along its
 * weakest links: the surest links are taken first, and none that would make a piece too large. Texts that are the same in
 * all that is looked at count as one, however many they are.
 */
final class Grouping {

    private static final int LARGEST = 1_000;

    private final Cluster<Sketch> connected;
    private final Options options;
    private final int[] texts;
    private final List<Edge> edges;

    private Grouping(Cluster<Sketch> connected, Options options) {
        this.connected = connected;
        this.options = options;
        this.texts = sameTexts(connected.members());
        this.edges = edges();
    }

    /** The stories, with the links within each; some of a single article. */
    static List<Cluster<Sketch>> stories(Cluster<Sketch> connected, Options options) {
        return new Grouping(connected, options).stories();
    }

    private List<Cluster<Sketch>> stories() {
        int[] story = connected.size() <= LARGEST ? atOnce() : inPieces();
        Map<Integer, List<Member<Sketch>>> members = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        Map<ArticleId, Integer> storyOf = new HashMap<>();
        for (int i = 0; i < story.length; i++) {
            Member<Sketch> member = connected.members().get(i);
            members.computeIfAbsent(story[i], it -> {
                        order.add(it);
                        return new ArrayList<>();
                    })
                    .add(member);
            storyOf.put(member.id(), story[i]);
        }
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Link link : connected.links()) {
            Integer one = storyOf.get(link.one());
            if (one != null && one.equals(storyOf.get(link.other()))) {
                links.computeIfAbsent(one, it -> new ArrayList<>()).add(link);
            }
        }
        return order.stream()
                .map(it -> new Cluster<>(Objects.requireNonNull(members.get(it)), links.getOrDefault(it, List.of())))
                .toList();
    }

    /** For each article the number of the first with the same sketch. */
    private static int[] sameTexts(List<Member<Sketch>> members) {
        Map<Sketch, Integer> first = new HashMap<>();
        return IntStream.range(0, members.size())
                .map(i -> Objects.requireNonNullElse(
                        first.putIfAbsent(members.get(i).sketch(), i), i))
                .toArray();
    }

    private List<Edge> edges() {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        List<Member<Sketch>> members = connected.members();
        for (int i = 0; i < members.size(); i++) {
            numbers.put(members.get(i).id(), i);
        }
        List<Edge> found = new ArrayList<>();
        for (Link link : connected.links()) {
            Integer one = numbers.get(link.one());
            Integer other = numbers.get(link.other());
            if (one != null && other != null) {
                found.add(new Edge(Math.min(one, other), Math.max(one, other), Model.logOdds(link.similarity())));
            }
        }
        return found;
    }

    /** Looks at every pair, also at those that share no block. */
    private int[] atOnce() {
        List<Member<Sketch>> members = connected.members();
        List<Edge> all = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                double probability =
                        Likeness.of(members.get(i).sketch(), members.get(j).sketch(), options);
                all.add(new Edge(i, j, Model.logOdds(probability)));
            }
        }
        return AverageLink.groups(members.size(), all, options);
    }

    private int[] inPieces() {
        Pieces pieces = new Pieces(texts, LARGEST);
        edges.stream().sorted(Edge.SUREST_FIRST).forEach(pieces::join);
        Map<Integer, List<Integer>> items = new HashMap<>();
        int[] place = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == i) {
                List<Integer> piece = items.computeIfAbsent(pieces.of(i), it -> new ArrayList<>());
                place[i] = piece.size();
                piece.add(i);
            }
        }
        Map<Integer, Map<Long, Edge>> within = new HashMap<>();
        for (Edge edge : edges) {
            int one = texts[edge.one()];
            int other = texts[edge.other()];
            if (one != other && pieces.of(one) == pieces.of(other)) {
                Edge local = new Edge(place[one], place[other], edge.logOdds());
                within.computeIfAbsent(pieces.of(one), it -> new HashMap<>())
                        .putIfAbsent(((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other), local);
            }
        }
        int[] story = new int[texts.length];
        items.forEach((piece, list) -> {
            List<Edge> own = List.copyOf(within.getOrDefault(piece, Map.of()).values());
            int[] groups = AverageLink.groups(list.size(), own, options);
            for (int i = 0; i < groups.length; i++) {
                story[list.get(i)] = list.get(groups[i]);
            }
        });
        for (int i = 0; i < story.length; i++) {
            story[i] = story[texts[i]];
        }
        return story;
    }
}
