package org.parallax.server.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** One line for each request: when, from where, what, status, bytes sent, milliseconds, and by which program. */
public final class AccessLog implements RequestLog {

    private static final int LONGEST = 2_000;
    private static final long MILLI = 1_000_000;

    private final Consumer<String> lines;

    /** A log whose lines go to {@code lines}. */
    public AccessLog(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void log(Request request, Response response) {
        lines.accept("%s %s \"%s %s\" %d %d %d \"%s\""
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        Request.getRemoteAddr(request),
                        visible(request.getMethod()),
                        visible(request.getHttpURI().getPathQuery()),
                        response.getStatus(),
                        Response.getContentBytesWritten(response),
                        (System.nanoTime() - request.getBeginNanoTime()) / MILLI,
                        visible(Optional.ofNullable(request.getHeaders().get("User-Agent"))
                                .orElse("-"))));
    }

    /** A client's words, so that they can neither end a line nor steer a terminal. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        shown.codePoints().forEach(it -> {
            boolean plain = it >= ' ' && it != '"' && it != '\\' && it != 0x7f && Character.isDefined(it);
            int type = Character.getType(it);
            if (plain
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR) {
                visible.appendCodePoint(it);
            } else {
                visible.append("\\u%04x".formatted(it));
            }
        });
        return visible.toString();
    }
}
