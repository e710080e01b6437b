package org.parallax.server.search;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;

/** How many articles of each day were found. */
public final class DayCounts {

    private DayCounts() {}

    /** A request that counts days, too. */
    public static SearchRequest counted(SearchRequest request) {
        return request.facet(Facet.DAY, SearchRequest.MAX_VALUES);
    }

    /** How many articles of each day a {@link #counted} request found. */
    public static SortedMap<LocalDate, Long> of(SearchResult found) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        found.facets().stream()
                .filter(it -> it.facet() == Facet.DAY)
                .flatMap(it -> it.counts().stream())
                .forEach(it -> days.put(LocalDate.parse(it.value()), it.articles()));
        return days;
    }
}
