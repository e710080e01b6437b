package org.parallax.server.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.parallax.net.Response;

/**
 * When a delivery that failed is tried again.
 *
 * @param waits how long to wait after the first failure, the second and so on; after the last one it is given up
 */
record Backoff(List<Duration> waits) {

    /** From five seconds to six hours: one day in all. */
    static final Backoff A_DAY = new Backoff(List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(12)));

    private static final double SPREAD = 0.2;
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    /**
     * The next attempt; absent when it is time to give up.
     *
     * @param attempts how often it was tried
     * @param asked how long the receiver asked to be left alone
     */
    Optional<Instant> next(int attempts, Optional<Duration> asked, Instant now) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        Duration wait = waits.get(attempts - 1);
        double spread = 1 + SPREAD * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        Duration own = Duration.ofMillis((long) (wait.toMillis() * spread));
        return Optional.of(now.plus(asked.filter(it -> it.compareTo(own) > 0).orElse(own)));
    }

    /** What a receiver says in {@code Retry-After}, in seconds; an hour at most. */
    static Optional<Duration> asked(Response response) {
        return response.header("retry-after")
                .filter(it -> it.matches("[0-9]{1,9}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .map(it -> it.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : it);
    }
}
