package org.parallax.archive.query;

/** Thrown where a query cannot be understood; the message says what was expected and what may have been meant. */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;

    QueryException(String query, int position, String message) {
        super("%s (at character %d of the query)".formatted(message, position + 1));
        this.query = query;
        this.position = position;
    }

    /** The query. */
    public String query() {
        return query;
    }

    /** Where in the query the mistake is, in UTF-16 code units from 0. */
    public int position() {
        return position;
    }
}
