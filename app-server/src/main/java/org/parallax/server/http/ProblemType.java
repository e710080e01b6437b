package org.parallax.server.http;

import java.util.Locale;

/** The kinds of problems a request can meet. Their addresses are stable, and are explained in {@code docs/server.md}. */
public enum ProblemType {
    BAD_REQUEST(400, "The request is not HTTP as it should be"),
    BAD_PARAMETER(400, "A parameter is not what it should be"),
    BAD_QUERY(400, "The query cannot be understood"),
    BAD_CURSOR(400, "The cursor belongs to another search"),
    BAD_JSON(400, "The body is not the JSON that was expected"),
    TOKEN_REQUIRED(401, "A token is needed"),
    TOKEN_REFUSED(401, "The token is not valid"),
    SCOPE_MISSING(403, "The token does not allow this"),
    CROSS_SITE(403, "Another site may not change anything here"),
    FETCHING_DISABLED(403, "This server fetches nothing"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    TIMED_OUT(408, "The request took too long to arrive"),
    NAME_TAKEN(409, "There is one of this name already"),
    TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_TYPE(415, "The body's type is not one that is taken here"),
    HOST_NOT_ALLOWED(421, "This server does not answer under that name"),
    TOO_MANY_ARTICLES(422, "More articles match than this can take"),
    UNUSABLE_INPUT(422, "There is nothing in the body that can be used"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL(500, "The server is at fault"),
    OVERLOADED(503, "The server has too much to do"),
    STOPPING(503, "The server is stopping"),
    ARCHIVE_STOPPED(503, "The archive takes no more writes");

    private static final String BASE = "urn:parallax:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status it is answered with. */
    public int status() {
        return status;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** Its stable address. */
    public String uri() {
        return BASE + code();
    }

    /** The last part of its address, such as {@code bad-query}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
