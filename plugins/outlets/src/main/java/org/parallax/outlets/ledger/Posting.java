package org.parallax.outlets.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.api.vocabulary.Credit;

/**
 * An article that shares its text, or that says where it took it from.
 *
 * @param article its id
 * @param outlet its outlet's id
 * @param name its outlet's name
 * @param title its title, or its beginning
 * @param day its day, ISO 8601
 * @param minute its moment in minutes since 1970, where it states one
 * @param shares with which others it shares its text
 * @param sources whom it says it took its text from, the surest first; empty also where nobody looked
 */
public record Posting(
        String article,
        String outlet,
        String name,
        String title,
        Optional<String> day,
        Optional<Long> minute,
        List<Share> shares,
        List<Source> sources) {

    private static final long MINUTES_A_DAY = 24 * 60;

    /** That it shares its text with another article, as {@link org.parallax.api.vocabulary.Copy} says. */
    public record Share(String text, Relation relation, String of) {

        /** Whether the whole text is the other's. */
        public boolean isWhole() {
            return relation == Relation.EXACT || relation == Relation.NEAR;
        }
    }

    /**
     * Somebody who is credited.
     *
     * @param outlet the outlet's id, as far as the registry knows it
     */
    public record Source(Credit.Relation relation, String name, Optional<String> outlet) {}

    /** The month, ISO 8601; empty where there is no day. */
    public String month() {
        return day.map(it -> it.substring(0, "yyyy-mm".length())).orElse("");
    }

    /** The earliest minute since 1970 at which it may have appeared: of a day without a time, the first. */
    public Optional<Long> earliest() {
        return minute.or(() -> day.map(Posting::midnight));
    }

    /** The latest such minute. */
    public Optional<Long> latest() {
        return minute.or(() -> day.map(it -> midnight(it) + MINUTES_A_DAY));
    }

    /** How many hours later than another it appeared: to the minute where both state one, else in whole days. */
    public Optional<Double> hoursAfter(Posting other) {
        if (minute.isPresent() && other.minute.isPresent()) {
            return Optional.of((minute.get() - other.minute.get()) / 60.0);
        }
        return day.flatMap(here -> other.day.map(there -> (midnight(here) - midnight(there)) / 60.0));
    }

    private static long midnight(String day) {
        return LocalDate.parse(day).toEpochDay() * MINUTES_A_DAY;
    }
}
