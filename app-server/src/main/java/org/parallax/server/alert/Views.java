package org.parallax.server.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.SavedSearch;

/** Saved searches and alerts as the interface shows them. */
final class Views {

    private Views() {}

    /** A saved search. */
    record Saved(String name, String query, String kind, double threshold, int least, Instant created) {

        static Saved of(SavedSearch search) {
            return new Saved(
                    search.name(),
                    search.query(),
                    lower(search.kind()),
                    search.threshold(),
                    search.least(),
                    search.created());
        }
    }

    /** An alert, whole. */
    record Raised(
            long number,
            String search,
            String kind,
            Instant at,
            String query,
            String why,
            long total,
            List<Alert.Matched> articles,
            Optional<Alert.Spike> spike) {

        static Raised of(Alert alert) {
            return new Raised(
                    alert.number(),
                    alert.search(),
                    lower(alert.kind()),
                    alert.at(),
                    alert.query(),
                    alert.why(),
                    alert.total(),
                    alert.articles(),
                    alert.spike());
        }
    }

    /** An alert as an event tells it; the rest is asked for by its number. */
    record Told(long number, String search, String kind, String why, long total) {

        static Told of(Alert alert) {
            return new Told(alert.number(), alert.search(), lower(alert.kind()), alert.why(), alert.total());
        }
    }

    private static String lower(SavedSearch.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
