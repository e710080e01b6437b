package org.parallax.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.query.QueryParser;

/**
 * What to look for.
 *
 * @param query in the language that {@link QueryParser} reads; blank for everything
 * @param filters further queries that must hold too and do not count for relevance
 * @param sort in which order
 * @param limit how many hits at most, from 1 to {@value #MAX_LIMIT}
 * @param cursor where an earlier search stopped
 */
public record SearchRequest(String query, List<String> filters, Sort sort, int limit, Optional<String> cursor) {

    /** The longest page. */
    public static final int MAX_LIMIT = 1_000;

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

    /** Rejects a limit out of range with an {@link IllegalArgumentException}. */
    public SearchRequest {
        filters = List.copyOf(filters);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "A limit lies between 1 and %d, and %d does not".formatted(MAX_LIMIT, limit));
        }
    }

    /** The twenty best matches of a query. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, List.of(), Sort.RELEVANCE, DEFAULT_LIMIT, Optional.empty());
    }

    public SearchRequest filter(String filter) {
        List<String> more = new ArrayList<>(filters);
        more.add(filter);
        return new SearchRequest(query, more, sort, limit, cursor);
    }

    public SearchRequest sort(Sort order) {
        return new SearchRequest(query, filters, order, limit, cursor);
    }

    public SearchRequest limit(int most) {
        return new SearchRequest(query, filters, sort, most, cursor);
    }

    /** Goes on where an earlier search of the same query and order stopped. */
    public SearchRequest after(String stopped) {
        return new SearchRequest(query, filters, sort, limit, Optional.of(stopped));
    }
}
