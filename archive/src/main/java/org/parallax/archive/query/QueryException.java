package org.parallax.archive.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown where a query cannot be understood; the message says what was expected and what may have been meant. */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;
    private final @Nullable String suggestion;

    QueryException(String query, int position, String message, @Nullable String suggestion) {
        super("%s (at character %d of the query)".formatted(message, position + 1));
        this.query = query;
        this.position = position;
        this.suggestion = suggestion;
    }

    /** A mistake that shows only when the query meets the archive; {@code part} is what of the query it lies in. */
    public static QueryException at(String part, String query, String message) {
        return new QueryException(query, Math.max(0, query.indexOf(part)), message, null);
    }

    /** The query. */
    public String query() {
        return query;
    }

    /** Where in the query the mistake is, in UTF-16 code units from 0. */
    public int position() {
        return position;
    }

    /** The whole query as it may have been meant. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
