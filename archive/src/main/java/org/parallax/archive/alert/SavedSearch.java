package org.parallax.archive.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.parallax.archive.Moment;
import org.parallax.archive.query.QueryParser;

/**
 * A search that raises alerts about articles stored after it was saved.
 *
 * @param name lower-case letters, digits and hyphens, 64 at most
 * @param query in the language that {@link QueryParser} reads
 * @param kind what raises an alert
 * @param threshold for a spike, how many times the usual spread a day must lie above the usual level
 * @param least for a spike, how many articles a day must have at least
 * @param created when it was saved
 * @param since the moment in the archive's changes at which it was saved, as {@link Moment} writes it
 */
public record SavedSearch(
        String name, String query, Kind kind, double threshold, int least, Instant created, String since) {

    public static final double THRESHOLD = 4;
    public static final int LEAST = 5;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** What raises an alert. */
    public enum Kind {
        /** Each article that matches, once. */
        MATCH,
        /** The end of a day, UTC, on which articles that match were stored. */
        DAILY,
        /** The end of a week from Monday on, UTC, in which articles that match were stored. */
        WEEKLY,
        /** A day with far more articles that match than the fourteen days before. */
        SPIKE;

        boolean isDigest() {
            return this == DAILY || this == WEEKLY;
        }

        /** The first day of the stretch of time a digest made on {@code day} is about. */
        LocalDate period(LocalDate day) {
            return this == WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        }
    }

    /**
     * Rejects a name, a query or a number that cannot be.
     *
     * @throws org.parallax.archive.query.QueryException if the query is none
     * @throws IllegalArgumentException if anything else is wrong
     */
    public SavedSearch {
        checkName(name);
        QueryParser.parse(query);
        if (query.isBlank()) {
            throw new IllegalArgumentException("A saved search needs a query; every article would match a blank one");
        }
        if (!(threshold > 0) || least < 1) {
            throw new IllegalArgumentException(
                    "A threshold is more than 0 and a least number of articles at least 1; %s and %d are not"
                            .formatted(threshold, least));
        }
        Moment.of(since);
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no name for a saved search; use lower-case letters, digits and hyphens, as in baku-talks"
                            .formatted(name));
        }
    }

    /** Tells this search from another one that had its name before. */
    String key() {
        return name + " " + created;
    }
}
