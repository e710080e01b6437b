package org.parallax.server.web.result;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Timeline.Column;
import org.parallax.server.web.chart.Unit;

/** When articles were published: by day where few days are spanned, else by month, else by year. */
public final class Days {

    private static final int COLUMNS = 62;

    private Days() {}

    /** A request that counts what {@link #chart} shows. */
    public static SearchRequest counted(SearchRequest request) {
        return request.facet(Facet.DAY, COLUMNS).facet(Facet.MONTH, COLUMNS).facet(Facet.YEAR, COLUMNS);
    }

    /**
     * The timeline of what was found by a {@link #counted} request; absent where nothing has a day.
     *
     * @param href the address of the articles of a stretch of time, by the facet and its value
     */
    public static Optional<Chart> chart(String id, String title, SearchResult found, Href href) {
        Map<Facet, FacetCounts> counts = new TreeMap<>();
        found.facets().forEach(it -> counts.put(it.facet(), it));
        for (Facet facet : List.of(Facet.DAY, Facet.MONTH, Facet.YEAR)) {
            FacetCounts some = counts.get(facet);
            if (some == null || some.counts().isEmpty()) {
                return Optional.empty();
            }
            boolean last = facet == Facet.YEAR;
            if (last || (some.values() <= COLUMNS && stretches(facet, some).size() <= COLUMNS)) {
                return Optional.of(chart(id, title, facet, some, href));
            }
        }
        return Optional.empty();
    }

    /** Where the articles of a stretch of time are found. */
    @FunctionalInterface
    public interface Href {
        String of(Facet facet, String value);
    }

    private static Chart chart(String id, String title, Facet facet, FacetCounts counts, Href href) {
        Map<String, Long> articles = new TreeMap<>();
        counts.counts().forEach(it -> articles.put(it.value(), it.articles()));
        List<Column> columns = new ArrayList<>();
        List<String> stretches = stretches(facet, counts);
        for (String stretch : stretches.subList(Math.max(0, stretches.size() - COLUMNS), stretches.size())) {
            long count = articles.getOrDefault(stretch, 0L);
            columns.add(new Column(
                    label(facet, stretch),
                    tick(facet, stretch),
                    List.of(count),
                    count == 0 ? Optional.empty() : Optional.of(href.of(facet, stretch))));
        }
        String when = switch (facet) {
            case DAY -> "Days";
            case MONTH -> "Months";
            default -> "Years";
        };
        return new Timeline(
                id,
                title,
                Unit.ARTICLES,
                List.of("Articles"),
                columns,
                when + " of publication, as the outlets state them, each in its own time zone");
    }

    /** All stretches of time from the first to the last that is counted, without gaps. */
    private static List<String> stretches(Facet facet, FacetCounts counts) {
        String first = counts.counts().get(0).value();
        String last = counts.counts().get(counts.counts().size() - 1).value();
        return switch (facet) {
            case DAY ->
                between(
                        ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(last)),
                        it -> LocalDate.parse(first).plusDays(it).toString());
            case MONTH ->
                between(
                        ChronoUnit.MONTHS.between(YearMonth.parse(first), YearMonth.parse(last)),
                        it -> YearMonth.parse(first).plusMonths(it).toString());
            default ->
                between(
                        ChronoUnit.YEARS.between(Year.parse(first), Year.parse(last)),
                        it -> Year.parse(first).plusYears(it).toString());
        };
    }

    private static List<String> between(long steps, Function<Long, String> each) {
        List<String> all = new ArrayList<>();
        for (long step = Math.max(0, steps - 10L * COLUMNS); step <= steps; step++) {
            all.add(each.apply(step));
        }
        return all;
    }

    private static String label(Facet facet, String stretch) {
        return switch (facet) {
            case DAY -> Names.day(LocalDate.parse(stretch));
            case MONTH -> Names.month(YearMonth.parse(stretch));
            default -> stretch;
        };
    }

    private static String tick(Facet facet, String stretch) {
        return switch (facet) {
            case DAY -> Names.shortDay(LocalDate.parse(stretch));
            case MONTH -> Names.shortMonth(YearMonth.parse(stretch));
            default -> stretch;
        };
    }
}
