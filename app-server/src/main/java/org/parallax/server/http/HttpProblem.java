package org.parallax.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Thrown where a request cannot be answered as asked: a problem as RFC 9457 describes it. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient Map<String, Object> more;
    private final transient Map<String, String> headers;

    private HttpProblem(ProblemType type, String detail, Map<String, Object> more, Map<String, String> headers) {
        super(type + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.more = more;
        this.headers = headers;
    }

    /** A problem; {@code detail} says what is wrong with this very request, and what would have been right. */
    public static HttpProblem of(ProblemType type, String detail) {
        return new HttpProblem(type, detail, Map.of(), Map.of());
    }

    /** This problem, with a further member for programs to read. */
    public HttpProblem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new HttpProblem(type, detail, members, headers);
    }

    /** This problem, answered with a further header. */
    public HttpProblem header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new HttpProblem(type, detail, more, all);
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** What is wrong with this very request. */
    public String detail() {
        return detail;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The members of the problem's JSON. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", detail);
        members.putAll(more);
        return members;
    }
}
