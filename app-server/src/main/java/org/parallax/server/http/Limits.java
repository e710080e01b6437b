package org.parallax.server.http;

import java.time.Duration;

/**
 * How much a client may ask of the server.
 *
 * @param header bytes of request line and headers together
 * @param parameters query parameters of one request
 * @param headerTime how long request line and headers may take to arrive
 * @param idle how long a connection may be silent
 * @param bodyGrace how long a body may take before its rate counts
 * @param bodyRate bytes a second that a body must then have come at
 * @param connections connections at once
 * @param heavy costly requests at once
 * @param waiting how long a costly request waits for its turn
 */
public record Limits(
        int header,
        int parameters,
        Duration headerTime,
        Duration idle,
        Duration bodyGrace,
        int bodyRate,
        int connections,
        int heavy,
        Duration waiting) {

    /** What a machine of two cores bears. */
    public static Limits defaults() {
        return new Limits(
                16 << 10,
                100,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                1 << 10,
                4_096,
                4 * Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(5));
    }

    void checkRate(long bytes, long seconds) {
        if (seconds > bodyGrace.toSeconds() && bytes < seconds * bodyRate) {
            throw tooSlow();
        }
    }

    static HttpProblem tooSlow() {
        return HttpProblem.of(ProblemType.TIMED_OUT, "The body arrives too slowly")
                .header("Connection", "close");
    }
}
