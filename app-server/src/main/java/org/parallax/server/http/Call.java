package org.parallax.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;

/** One request, as endpoints see it. Used by one thread. */
public final class Call {

    private static final int PIECE = 16 << 10;

    private final Request request;
    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Limits limits;

    Call(Request request, Map<String, String> path, Map<String, List<String>> query, Limits limits) {
        this.request = request;
        this.path = path;
        this.query = query;
        this.limits = limits;
    }

    /** The method, in upper case. */
    public String method() {
        return request.getMethod();
    }

    /** What a parameter of the route's template stands for. */
    public String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The route has no parameter '%s', only %s".formatted(name, path.keySet()));
        }
        return value;
    }

    /** The values of a query parameter, in their order. */
    public List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }

    /**
     * A query parameter.
     *
     * @throws HttpProblem if it is there more than once
     */
    public Optional<String> query(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw HttpProblem.of(ProblemType.BAD_PARAMETER, "'%s' can be given once only".formatted(name))
                    .with("parameter", name);
        }
        return values.stream().findFirst();
    }

    /**
     * A query parameter that is a whole number.
     *
     * @throws HttpProblem if it is not, or lies outside the range
     */
    public int query(String name, int least, int most, int otherwise) {
        Optional<String> text = query(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw HttpProblem.of(
                        ProblemType.BAD_PARAMETER,
                        "'%s' must be a whole number from %d to %d".formatted(name, least, most))
                .with("parameter", name);
    }

    /** All query parameters, in the order they were first named in. */
    public Map<String, List<String>> parameters() {
        return query;
    }

    /**
     * Refuses query parameters that mean nothing here, so that a slip does not go unnoticed.
     *
     * @throws HttpProblem if there are others than {@code known}
     */
    public void accept(String... known) {
        Set<String> unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(List.of(known));
        if (!unknown.isEmpty()) {
            throw HttpProblem.of(
                            ProblemType.BAD_PARAMETER,
                            known.length == 0
                                    ? "No parameters are taken here"
                                    : "Parameters taken here are " + String.join(", ", known))
                    .with("parameters", List.copyOf(unknown));
        }
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return Request.getCookies(request).stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The media type of the body, without its parameters, in lower case; empty where none is stated. */
    public String contentType() {
        return header("Content-Type")
                .map(it -> it.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    /** The name or address that the client knows the server by. */
    public String host() {
        return Request.getServerName(request);
    }

    /** The path and query as sent. */
    public String uri() {
        return request.getHttpURI().getPathQuery();
    }

    /**
     * The body.
     *
     * @throws HttpProblem if it is larger than {@code most} bytes, or comes too slowly
     */
    public byte[] body(long most) throws IOException {
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (InputStream in = stream()) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                whole.write(piece, 0, count);
                if (whole.size() > most) {
                    throw tooLarge(most);
                }
            }
            return whole.toByteArray();
        }
    }

    /** The body as it arrives. Reading it fails with an {@link HttpProblem} where it comes too slowly. */
    public InputStream stream() {
        return new PacedStream(Request.asInputStream(request), limits);
    }

    /**
     * The body as text.
     *
     * @throws HttpProblem if it is not UTF-8, is larger than {@code most} bytes, or comes too slowly
     */
    public String text(long most) throws IOException {
        byte[] bytes = body(most);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.of(ProblemType.BAD_JSON, "The body is not UTF-8");
        }
    }

    /**
     * What a form sends.
     *
     * @throws HttpProblem if it is no form, or is larger than {@code most} bytes
     */
    public Form form(int most) throws IOException {
        if (!contentType().equals("application/x-www-form-urlencoded")) {
            throw HttpProblem.of(ProblemType.UNSUPPORTED_TYPE, "This is what the form of a page is sent to");
        }
        return new Form(Paths.parameters(text(most), limits.parameters()));
    }

    /**
     * What a form with files sends.
     *
     * @param spool where files that are not small are put meanwhile
     * @param most how many bytes each part has at most
     * @throws HttpProblem if it is no such form, or cannot be read
     */
    public Parts parts(Path spool, long most) {
        String type = header("Content-Type").orElse("");
        if (!contentType().equals("multipart/form-data")) {
            throw HttpProblem.of(ProblemType.UNSUPPORTED_TYPE, "This is what the form of a page is sent to");
        }
        return Parts.of(stream(), type, spool, most);
    }

    /** Whether the connection cannot be listened to, or a proxy says that its own cannot. */
    public boolean isSecure() {
        return request.isSecure()
                || header("X-Forwarded-Proto").filter("https"::equals).isPresent();
    }

    private static HttpProblem tooLarge(long most) {
        return HttpProblem.of(ProblemType.TOO_LARGE, "At most %,d bytes are taken here".formatted(most))
                .with("limit", most);
    }
}
