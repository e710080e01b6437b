package org.parallax.server.web.alert;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;

/** Alerts as a table: a row for each article that one is about. */
final class AlertSheet {

    private AlertSheet() {}

    static Table of(List<Alert> alerts) {
        return new Table(
                List.of(
                        "alert", "search", "kind", "at", "query", "why", "total", "article", "title", "outlet", "day",
                        "url"),
                alerts.stream()
                        .flatMap(alert -> alert.articles().stream().map(it -> row(alert, it)))
                        .toList());
    }

    private static List<Cell> row(Alert alert, Matched article) {
        return Stream.of(
                        Long.toString(alert.number()),
                        alert.search(),
                        alert.kind().name().toLowerCase(Locale.ROOT),
                        alert.at().toString(),
                        alert.query(),
                        alert.why(),
                        Long.toString(alert.total()),
                        article.id().value(),
                        article.title().orElse(""),
                        article.outlet().orElse(""),
                        article.day().map(Object::toString).orElse(""),
                        article.url().orElse(""))
                .map(Cell::of)
                .toList();
    }
}
