package org.parallax.server.web.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.server.place.GeoJson;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;

/**
 * Where the matches of a query take place, and when they were published.
 *
 * @param query in the query language; blank for everything
 */
public record PlacesPage(String query, GeoJson places, Chart map, Optional<Chart> timeline) {

    /** The places as a table. */
    Table table() {
        return new Table(
                List.of(
                        "place",
                        "geonames",
                        "country",
                        "feature",
                        "latitude",
                        "longitude",
                        "articles",
                        "mentions",
                        "disputed"),
                places.features().stream()
                        .map(it -> List.of(
                                Cell.of(it.properties().name()),
                                Cell.of(it.id().map(Object::toString).orElse("")),
                                Cell.of(it.properties().country()),
                                Cell.of(it.properties().feature()),
                                Cell.of(degrees(it.geometry().coordinates().get(1))),
                                Cell.of(degrees(it.geometry().coordinates().get(0))),
                                Cell.of("" + it.properties().articles()),
                                Cell.of("" + it.properties().mentions()),
                                Cell.of(it.properties().disputed().orElse(""))))
                        .toList());
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }
}
