package org.parallax.archive.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.alert.SavedSearch.Kind;

/**
 * Something a saved search found.
 *
 * @param number counting from 1 in the archive; of two alerts, the later has the greater
 * @param search the name of the saved search
 * @param saved when that search was saved, which tells it from an earlier one of its name
 * @param kind what raised the alert
 * @param at when it was raised
 * @param query the query, as it was then
 * @param why what raised it, in a sentence
 * @param total how many articles it is about
 * @param articles these articles in the order they came in; of a spike, the ten that match best
 * @param spike the figures of a spike
 */
public record Alert(
        long number,
        String search,
        Instant saved,
        Kind kind,
        Instant at,
        String query,
        String why,
        long total,
        List<Matched> articles,
        Optional<Spike> spike) {

    /** An article that matches. */
    public record Matched(
            ArticleId id,
            Optional<String> title,
            Optional<String> outlet,
            Optional<LocalDate> day,
            Optional<String> url) {}

    /**
     * What shows that a day is out of the usual.
     *
     * @param day the day of publication
     * @param matches articles of that day that match
     * @param all all articles of that day
     * @param usual how many matches would be usual: the share of matches in the days before, of all articles of the day
     * @param statistic how far {@code matches} lies above {@code usual}, in usual spreads
     * @param threshold how far it must
     * @param before the days before that were looked at, in order
     */
    public record Spike(
            LocalDate day,
            long matches,
            long all,
            double usual,
            double statistic,
            double threshold,
            List<Day> before) {}

    /** A day, how many of its articles match, and how many it has. */
    public record Day(LocalDate day, long matches, long all) {}

    String key() {
        return search + " " + saved;
    }
}
