package org.parallax.pipeline.outlet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.pipeline.outlet.OutletBursts.Burst;
import org.parallax.pipeline.outlet.OutletGraph.Example;

/** The reports on outlets as sheets for a spreadsheet program: the names of the columns, then the rows. */
public final class OutletSheets {

    private OutletSheets() {}

    /** Who republishes whom: a row for each pair of outlets. */
    public static List<List<String>> of(OutletGraph graph) {
        Stream<List<String>> rows = graph.edges().stream()
                .map(it -> List.of(
                        it.original(),
                        it.republisher(),
                        Long.toString(it.articles()),
                        Double.toString(it.share()),
                        Long.toString(it.credited()),
                        it.medianHours().map(Object::toString).orElse(""),
                        it.examples().stream().map(Example::article).collect(joining("; ")),
                        it.examples().stream()
                                .map(example -> example.of().orElse(""))
                                .collect(joining("; "))));
        return sheet(
                rows,
                "original",
                "republisher",
                "articles",
                "share",
                "credited",
                "median_hours",
                "examples",
                "originals");
    }

    /** The texts that many print at once: a row for each article. */
    public static List<List<String>> of(OutletBursts bursts) {
        Stream<List<String>> rows = Stream.concat(
                bursts.bursts().stream().flatMap(it -> rows("burst", it)),
                bursts.syndication().stream().flatMap(it -> rows("syndication", it)));
        return sheet(
                rows,
                "kind",
                "text",
                "title",
                "outlets",
                "expected",
                "adjusted",
                "article",
                "outlet",
                "day",
                "time",
                "credited");
    }

    private static Stream<List<String>> rows(String kind, Burst burst) {
        return burst.printings().stream()
                .map(it -> List.of(
                        kind,
                        burst.text(),
                        burst.title(),
                        Integer.toString(burst.outlets()),
                        burst.expected().map(Object::toString).orElse(""),
                        burst.adjusted().map(Object::toString).orElse(""),
                        it.article(),
                        it.outlet(),
                        it.day().orElse(""),
                        it.time().orElse(""),
                        Boolean.toString(it.credited())));
    }

    private static List<List<String>> sheet(Stream<List<String>> rows, String... columns) {
        return Stream.concat(Stream.of(List.of(columns)), rows).toList();
    }
}
