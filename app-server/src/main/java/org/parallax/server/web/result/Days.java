package org.parallax.server.web.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.archive.SearchResult;
import org.parallax.server.search.DayCounts;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Periods;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Unit;

/** When articles that were found were published. */
public final class Days {

    private Days() {}

    /**
     * The timeline of what a {@link DayCounts#counted counted} request found; absent where all are of one day, or have none.
     *
     * @param href the address of the articles of a day, month or year, such as {@code 2026-04}
     */
    public static Optional<Chart> chart(SearchResult found, Function<String, String> href) {
        SortedMap<LocalDate, List<Long>> days = new TreeMap<>();
        DayCounts.of(found).forEach((day, articles) -> days.put(day, List.of(articles)));
        return days.size() < 2
                ? Optional.empty()
                : Optional.of(new Timeline(
                        "days", "When", Unit.ARTICLES, List.of("Articles"), Periods.columns(days, href), Periods.WHEN));
    }
}
