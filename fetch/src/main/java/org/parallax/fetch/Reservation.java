package org.parallax.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether models may be trained on a page, by what came with it. */
final class Reservation {

    private Reservation() {}

    /**
     * By {@code X-Robots-Tag: noai} and the W3C's {@code TDM-Reservation}, or because the host's {@code robots.txt} reserves
     * it; absent where nothing is said.
     */
    static Optional<Boolean> of(Map<String, String> headers, boolean byRobots) {
        String robots = headers.getOrDefault("x-robots-tag", "").toLowerCase(Locale.ROOT);
        boolean noAi = Stream.of(robots.split("[,:\\s]+", -1)).anyMatch("noai"::equals);
        String reservation = headers.getOrDefault("tdm-reservation", "").strip();
        if (byRobots || noAi || reservation.equals("1")) {
            return Optional.of(false);
        }
        return reservation.equals("0") ? Optional.of(true) : Optional.empty();
    }
}
