package org.parallax.api.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article says it was published. Most pages print a day; only some say at what moment.
 *
 * @param day the printed day, in the outlet's own calendar
 * @param instant the exact moment, where the page gave a time and its zone
 */
public record Published(LocalDate day, Optional<Instant> instant) implements Comparable<Published> {

    /** Published at some time on {@code day}. */
    public static Published on(LocalDate day) {
        return new Published(day, Optional.empty());
    }

    /** Published at {@code instant}, whose day is taken in UTC. */
    public static Published at(Instant instant) {
        return new Published(LocalDate.ofInstant(instant, ZoneOffset.UTC), Optional.of(instant));
    }

    /** Published at {@code moment}, whose day is the one printed, in its own zone. */
    public static Published at(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), Optional.of(moment.toInstant()));
    }

    /** The moment, or the day's start in UTC where only the day is known: for sorting, not for showing. */
    public Instant earliest() {
        return instant.orElseGet(() -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public int compareTo(Published other) {
        int byMoment = earliest().compareTo(other.earliest());
        return byMoment != 0 ? byMoment : Boolean.compare(other.instant.isPresent(), instant.isPresent());
    }
}
