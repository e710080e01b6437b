package org.parallax.server.web.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Unit;

/** When articles were published: by day where few days are spanned, else by month, else by year. */
public final class Days {

    private Days() {}

    /** A request that counts what {@link #chart} shows. */
    public static SearchRequest counted(SearchRequest request) {
        return request.facet(Facet.DAY, SearchRequest.MAX_VALUES);
    }

    /** How many articles of each day were found by a {@link #counted} request. */
    public static SortedMap<LocalDate, Long> of(SearchResult found) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        found.facets().stream()
                .filter(it -> it.facet() == Facet.DAY)
                .flatMap(it -> it.counts().stream())
                .forEach(it -> days.put(LocalDate.parse(it.value()), it.articles()));
        return days;
    }

    /**
     * The timeline of what was found by a {@link #counted} request; absent where nothing has a day.
     *
     * @param href the address of the articles of a stretch of time, by the facet and its value
     */
    public static Optional<Chart> chart(String id, String title, SearchResult found, Href href) {
        SortedMap<LocalDate, List<Long>> days = new TreeMap<>();
        of(found).forEach((day, articles) -> days.put(day, List.of(articles)));
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        id,
                        title,
                        Unit.ARTICLES,
                        List.of("Articles"),
                        Periods.columns(days, it -> href.of(facet(it), it)),
                        Periods.WHEN));
    }

    private static Facet facet(String period) {
        return switch (period.length()) {
            case 10 -> Facet.DAY;
            case 7 -> Facet.MONTH;
            default -> Facet.YEAR;
        };
    }

    /** Where the articles of a stretch of time are found. */
    @FunctionalInterface
    public interface Href {
        String of(Facet facet, String value);
    }
}
