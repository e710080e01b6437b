package org.parallax.server.web.outlet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;

/** What the reports on outlets tell, as tables; the columns are those of {@code parallax outlets --format csv}. */
final class ReportTables {

    private ReportTables() {}

    /** Who republishes whom. */
    static Table graph(OutletGraph graph) {
        return new Table(
                List.of("original", "republisher", "articles", "share", "credited", "median_hours", "examples"),
                graph.edges().stream()
                        .map(it -> row(
                                it.original(),
                                it.republisher(),
                                Long.toString(it.articles()),
                                Double.toString(it.share()),
                                Long.toString(it.credited()),
                                it.medianHours().map(Object::toString).orElse(""),
                                it.examples().stream()
                                        .map(OutletGraph.Example::article)
                                        .collect(joining("; "))))
                        .toList());
    }

    /** The texts that many print at once, a row for each article. */
    static Table bursts(OutletBursts bursts) {
        return new Table(
                List.of(
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
                        "credited"),
                Stream.concat(
                                bursts.bursts().stream().flatMap(it -> rows("burst", it)),
                                bursts.syndication().stream().flatMap(it -> rows("syndication", it)))
                        .toList());
    }

    private static Stream<List<Cell>> rows(String kind, OutletBursts.Burst burst) {
        return burst.printings().stream()
                .map(it -> row(
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

    private static List<Cell> row(String... cells) {
        return Stream.of(cells).map(Cell::of).toList();
    }
}
