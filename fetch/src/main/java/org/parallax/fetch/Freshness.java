package org.parallax.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What headers say of time: how long an answer holds, and when to come back (RFC 9111, RFC 9110 section 10.2.3). */
final class Freshness {

    private static final int MOST_DIGITS = 9;

    private Freshness() {}

    /** How long an answer holds: by {@code Cache-Control}, else by {@code Expires}; absent where nothing is said. */
    static Optional<Duration> keep(Map<String, String> headers, Instant now) {
        String control = headers.getOrDefault("cache-control", "").toLowerCase(Locale.ROOT);
        for (String directive : control.split(",", -1)) {
            String[] parts = directive.strip().split("=", 2);
            if (parts[0].equals("no-cache") || parts[0].equals("no-store")) {
                return Optional.of(Duration.ZERO);
            }
            if (parts[0].equals("max-age") && parts.length == 2) {
                return seconds(parts[1].replace("\"", ""));
            }
        }
        return Optional.ofNullable(headers.get("expires"))
                .flatMap(Freshness::date)
                .map(it -> positive(Duration.between(now, it)));
    }

    /** How long to stay away: {@code Retry-After}, in seconds or as a date. */
    static Optional<Duration> retryAfter(Map<String, String> headers, Instant now) {
        return Optional.ofNullable(headers.get("retry-after"))
                .map(String::strip)
                .flatMap(it -> seconds(it).or(() -> date(it).map(then -> positive(Duration.between(now, then)))));
    }

    private static Optional<Duration> seconds(String digits) {
        return !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(Character::isDigit)
                ? Optional.of(Duration.ofSeconds(Long.parseLong(digits)))
                : Optional.empty();
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
