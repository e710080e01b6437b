package org.parallax.server.http;

import java.util.List;

/**
 * Which requests an endpoint answers.
 *
 * @param method in upper case; {@code GET} also answers {@code HEAD}
 * @param template the path, such as {@code /api/v1/articles/{id}}; a parameter is one whole segment
 * @param scope what the caller must be allowed to do
 * @param cost how much work one request is
 * @param form whether it takes what the forms of the server's own pages send
 */
public record Route(String method, String template, Scope scope, Cost cost, boolean form, Endpoint endpoint) {

    /** How much work a request is, by which the server decides how many it takes on at once. */
    public enum Cost {
        /** Looked up in no time; never made to wait. */
        LIGHT,
        /** Searching, analysing, exporting: as many at once as the machine bears. */
        HEAVY,
        /** Stays open, and does nothing most of the time. */
        OPEN
    }

    /** A light route that reads. */
    public static Route get(String template, Endpoint endpoint) {
        return new Route("GET", template, Scope.READ, Cost.LIGHT, false, endpoint);
    }

    /** A light route that changes something. */
    public static Route post(String template, Endpoint endpoint) {
        return new Route("POST", template, Scope.WRITE, Cost.LIGHT, false, endpoint);
    }

    /** A light route that changes something, as the form of a page asks for it. */
    public static Route form(String template, Endpoint endpoint) {
        return new Route("POST", template, Scope.WRITE, Cost.LIGHT, true, endpoint);
    }

    /** A light route that takes something away. */
    public static Route delete(String template, Endpoint endpoint) {
        return new Route("DELETE", template, Scope.WRITE, Cost.LIGHT, false, endpoint);
    }

    /** This route, for callers with another scope. */
    public Route scope(Scope needed) {
        return new Route(method, template, needed, cost, form, endpoint);
    }

    /** This route, at another cost. */
    public Route cost(Cost other) {
        return new Route(method, template, scope, other, form, endpoint);
    }

    /** The template's segments. */
    List<String> segments() {
        return List.of(template.substring(1).split("/", -1));
    }
}
