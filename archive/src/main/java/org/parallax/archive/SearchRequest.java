package org.parallax.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.archive.query.QueryParser;

/**
 * What to look for.
 *
 * @param query in the language that {@link QueryParser} reads; blank for everything
 * @param filters further queries that must hold too and do not count for relevance, {@value #MAX_FILTERS} at most
 * @param selected values of facets: an article must have one of those of each facet, exactly as the facet gives them;
 *     {@value #MAX_SELECTED} values at most
 * @param sort in which order
 * @param limit how many hits at most, from 0 to {@value #MAX_LIMIT}
 * @param cursor where an earlier search stopped
 * @param facets what to count, and how many values of each, from 1 to {@value #MAX_VALUES}
 * @param deadline how long the search may take; what was found by then is the result, and is flagged
 */
public record SearchRequest(
        String query,
        List<String> filters,
        Map<Facet, Set<String>> selected,
        Sort sort,
        int limit,
        Optional<String> cursor,
        Map<Facet, Integer> facets,
        Duration deadline) {

    /** The longest page. */
    public static final int MAX_LIMIT = 1_000;

    public static final int MAX_FILTERS = 16;
    public static final int MAX_SELECTED = 1_000;
    /** The longest list of values of a facet. */
    public static final int MAX_VALUES = 10_000;
    /** How long a search may take where nothing else is said. */
    public static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final int DEFAULT_LIMIT = 20;

    /** The order of hits. Those that are equal come in the order of their ids. */
    public enum Sort {
        /** The best match first. */
        RELEVANCE,
        /** The last published first, and those without a day last. */
        NEWEST,
        /** The first published first, and those without a day last. */
        OLDEST
    }

    /** Rejects what is out of range with an {@link IllegalArgumentException}. */
    public SearchRequest {
        filters = List.copyOf(filters);
        selected = sorted(selected);
        facets = sorted(facets);
        require("The limit", limit, 0, MAX_LIMIT);
        require("The number of filters", filters.size(), 0, MAX_FILTERS);
        require(
                "The number of selected values",
                selected.values().stream().mapToInt(Set::size).sum(),
                0,
                MAX_SELECTED);
        facets.values().forEach(it -> require("The number of values of a facet", it, 1, MAX_VALUES));
    }

    /** A value in double quotes, as {@link #query} and {@link #filters} take one that may hold any character. */
    public static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void require(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "%s lies between %d and %d, and %d does not".formatted(what, least, most, number));
        }
    }

    private static <V> Map<Facet, V> sorted(Map<Facet, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    /** The twenty best matches of a query. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query, List.of(), Map.of(), Sort.RELEVANCE, DEFAULT_LIMIT, Optional.empty(), Map.of(), DEADLINE);
    }

    public SearchRequest filter(String filter) {
        List<String> more = new ArrayList<>(filters);
        more.add(filter);
        return new SearchRequest(query, more, selected, sort, limit, cursor, facets, deadline);
    }

    /** Only articles with this value of the facet, or with another one selected of the same facet. */
    public SearchRequest select(Facet facet, String value) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(selected);
        Set<String> values = new TreeSet<>(more.getOrDefault(facet, Set.of()));
        values.add(value);
        more.put(facet, values);
        return new SearchRequest(query, filters, more, sort, limit, cursor, facets, deadline);
    }

    public SearchRequest sort(Sort order) {
        return new SearchRequest(query, filters, selected, order, limit, cursor, facets, deadline);
    }

    public SearchRequest limit(int most) {
        return new SearchRequest(query, filters, selected, sort, most, cursor, facets, deadline);
    }

    /** Goes on where an earlier search of the same query and order stopped. */
    public SearchRequest after(String stopped) {
        return new SearchRequest(query, filters, selected, sort, limit, Optional.of(stopped), facets, deadline);
    }

    /** Counts the matches by this facet too, and gives {@code values} of its values. */
    public SearchRequest facet(Facet facet, int values) {
        Map<Facet, Integer> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, values);
        return new SearchRequest(query, filters, selected, sort, limit, cursor, more, deadline);
    }

    public SearchRequest within(Duration time) {
        return new SearchRequest(query, filters, selected, sort, limit, cursor, facets, time);
    }
}
