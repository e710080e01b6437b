package org.parallax.server.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.server.web.chart.Table.Cell;

/**
 * Who gives what to whom: nodes, and arrows between them, laid out by forces that always come to the same rest.
 *
 * @param verb what the one an arrow points to does with the one it comes from, such as {@code republishes}
 */
public record Network(String id, String title, Unit unit, String verb, List<Node> nodes, List<Arrow> arrows)
        implements Chart {

    private static final int DRAWN = 30;
    private static final int FEW = 3;
    private static final int ROOMY = 8;
    private static final double SIDE = 0.15;
    private static final double RATIO = 4.0 / 3;
    private static final double FEW_RATIO = 3;
    private static final double HEAD = 9;

    /**
     * A node.
     *
     * @param weight what its size grows with
     */
    public record Node(String id, String name, long weight, String href) {}

    /**
     * An arrow between nodes.
     *
     * @param from the id of a node
     * @param to the id of another
     * @param count how much goes that way
     * @param note what else is known, such as a delay
     */
    public record Arrow(String from, String to, long count, String note, Optional<String> href) {}

    /** Sorts, so that the order in which they were found does not matter. */
    public Network {
        nodes = nodes.stream()
                .sorted(Comparator.comparingLong((Node it) -> -it.weight()).thenComparing(Node::id))
                .toList();
        arrows = arrows.stream()
                .sorted(Comparator.comparingLong((Arrow it) -> -it.count())
                        .thenComparing(Arrow::from)
                        .thenComparing(Arrow::to))
                .toList();
    }

    @Override
    public String html() {
        List<Node> drawn = drawn();
        Markup drawing = drawn.size() < 2 ? new Markup() : plot(drawn);
        String some = drawn.size() < nodes.size()
                ? " The %d with most arrows' weight are drawn.".formatted(drawn.size())
                : "";
        return Chart.figure(
                id,
                "network",
                title,
                summary(),
                drawing,
                List.of("An arrow goes the way a text took; the one it points to %s the other. Thicker is more.%s"
                        .formatted(verb, some)),
                table());
    }

    /** Those with arrows, the heaviest first. */
    private List<Node> drawn() {
        Map<String, Long> weights = new HashMap<>();
        for (Arrow arrow : arrows) {
            weights.merge(arrow.from(), arrow.count(), Long::sum);
            weights.merge(arrow.to(), arrow.count(), Long::sum);
        }
        return nodes.stream()
                .filter(it -> weights.containsKey(it.id()))
                .sorted(Comparator.comparingLong((Node it) -> -weights.getOrDefault(it.id(), 0L))
                        .thenComparing(Node::id))
                .limit(DRAWN)
                .toList();
    }

    private Markup plot(List<Node> drawn) {
        Map<String, Integer> index = new HashMap<>();
        drawn.forEach(it -> index.put(it.id(), index.size()));
        List<Arrow> shown = arrows.stream()
                .filter(it -> index.containsKey(it.from())
                        && index.containsKey(it.to())
                        && !it.from().equals(it.to()))
                .toList();
        double[][] places = new Forces(
                        drawn.size(),
                        shown.stream()
                                .map(it -> new Forces.Spring(
                                        index.getOrDefault(it.from(), 0), index.getOrDefault(it.to(), 0), it.count()))
                                .toList())
                .rest();
        inset(places);
        long most = nodes.get(0).weight();
        Markup out = Chart.drawing(id, title, summary(), drawn.size() > FEW ? "network" : "network network-few", "");
        String marker = id + "-head";
        out.open("defs")
                .open(
                        "marker",
                        "id",
                        marker,
                        "viewBox",
                        "0 0 10 10",
                        "refX",
                        "10",
                        "refY",
                        "5",
                        "markerUnits",
                        "userSpaceOnUse",
                        "markerWidth",
                        Markup.number(HEAD),
                        "markerHeight",
                        Markup.number(HEAD),
                        "orient",
                        "auto-start-reverse")
                .empty("path", "class", "arrow-head", "d", "M0 1 10 5 0 9z")
                .close("marker")
                .close("defs");
        arrows(out, shown, index, places, marker);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Node node = drawn.get(i);
            spots.add(new Spot(
                    places[i][0],
                    places[i][1],
                    Spot.radius(node.weight(), most),
                    node.name(),
                    node.name() + ": " + unit.of(node.weight()),
                    node.href(),
                    "node"));
        }
        Naming naming = new Naming(drawn.size() > FEW ? RATIO : FEW_RATIO);
        shown.forEach(it ->
                naming.keepFree(places[index.getOrDefault(it.from(), 0)], places[index.getOrDefault(it.to(), 0)]));
        return out.add(Spot.draw(spots, List.of(), naming)).close("svg");
    }

    /** Keeps room for names at the sides, where few nodes leave enough of it between them. */
    private static void inset(double[][] places) {
        double side = places.length > ROOMY ? 0 : SIDE;
        for (double[] place : places) {
            place[0] = side + (1 - 2 * side) * place[0];
        }
    }

    /** One line between two nodes, with a head at each end that something goes to, in the middle of the line. */
    private static void arrows(
            Markup out, List<Arrow> shown, Map<String, Integer> index, double[][] places, String marker) {
        double most = shown.stream().mapToLong(Arrow::count).max().orElse(1);
        Set<List<Integer>> directions = new HashSet<>();
        Map<List<Integer>, Long> counts = new java.util.LinkedHashMap<>();
        for (Arrow arrow : shown) {
            int from = index.getOrDefault(arrow.from(), 0);
            int to = index.getOrDefault(arrow.to(), 0);
            directions.add(List.of(from, to));
            counts.merge(List.of(Math.min(from, to), Math.max(from, to)), arrow.count(), Long::sum);
        }
        counts.forEach((pair, count) -> {
            int low = pair.get(0);
            int high = pair.get(1);
            String width = Markup.number(1 + 3 * Math.sqrt(count / most));
            boolean forth = directions.contains(pair);
            boolean back = directions.contains(List.of(high, low));
            half(out, places[low], places[high], width, forth ? marker : "");
            half(out, places[high], places[low], width, back ? marker : "");
        });
    }

    /** From a node to a bit beyond the middle, so that the head is seen wherever the discs end. */
    private static void half(Markup out, double[] from, double[] to, String width, String marker) {
        double part = marker.isEmpty() ? 0.5 : 0.62;
        out.empty(
                "line",
                "class",
                "arrow",
                "x1",
                Markup.percent(from[0]),
                "y1",
                Markup.percent(from[1]),
                "x2",
                Markup.percent(from[0] + part * (to[0] - from[0])),
                "y2",
                Markup.percent(from[1] + part * (to[1] - from[1])),
                "stroke-width",
                width,
                marker.isEmpty() ? "" : "marker-end",
                "url(#" + marker + ")");
    }

    private String name(String node) {
        return nodes.stream()
                .filter(it -> it.id().equals(node))
                .map(Node::name)
                .findFirst()
                .orElse(node);
    }

    private String summary() {
        if (arrows.isEmpty()) {
            return "Nobody here %s another.".formatted(verb);
        }
        Arrow most = arrows.get(0);
        return "%s %s %s most: %s.".formatted(name(most.to()), verb, name(most.from()), unit.of(most.count()));
    }

    private Table table() {
        return new Table(
                List.of("Who", verb, unit.many(), "Note"),
                arrows.stream()
                        .map(it -> List.of(
                                Cell.of(name(it.to())),
                                Cell.of(name(it.from())),
                                new Cell(Unit.grouped(it.count()), it.href()),
                                Cell.of(it.note())))
                        .toList());
    }
}
