package org.parallax.archive.alert;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.archive.alert.Alert.Day;
import org.parallax.archive.alert.Alert.Spike;

/**
 * Tells a day with unusually many matches.
 *
 * <p>What is usual is the share of matches among all articles of the {@value #DAYS} days before, so that neither a growing
 * archive nor a weekend looks like news. The spread is that of a Poisson count, widened by how much more than such counts the
 * days before scattered (quasi-Poisson: Pearson's chi-square by its degrees of freedom, 1 at least).
 */
final class Spikes {

    static final int DAYS = 14;
    /** With fewer days that have any articles nothing is known of what is usual. */
    private static final int FEWEST_DAYS = 7;
    /** Below this many expected matches the spread does not shrink further. */
    private static final double SMALLEST_LEVEL = 0.5;

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Spikes() {}

    /** The spike a day is, if it is one. */
    static Optional<Spike> on(LocalDate day, SavedSearch search, Archive archive) {
        Map<LocalDate, Long> matches = counts(search.query(), day, archive);
        if (matches.getOrDefault(day, 0L) < search.least()) {
            return Optional.empty();
        }
        Map<LocalDate, Long> all = counts("", day, archive);
        List<Day> before = new ArrayList<>();
        for (LocalDate each = day.minusDays(DAYS); each.isBefore(day); each = each.plusDays(1)) {
            before.add(new Day(each, matches.getOrDefault(each, 0L), all.getOrDefault(each, 0L)));
        }
        Day now = new Day(day, matches.getOrDefault(day, 0L), all.getOrDefault(day, 0L));
        return measure(now, before, search.threshold()).filter(it -> it.statistic() >= search.threshold());
    }

    /** How far a day lies above what is usual; absent where too little came before it. */
    static Optional<Spike> measure(Day day, List<Day> before, double threshold) {
        List<Day> known = before.stream().filter(it -> it.all() > 0).toList();
        if (known.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        double share = known.stream().mapToLong(Day::matches).sum()
                / (double) known.stream().mapToLong(Day::all).sum();
        double squares = 0;
        for (Day each : known) {
            double level = share * each.all();
            squares += level == 0 ? 0 : (each.matches() - level) * (each.matches() - level) / level;
        }
        double scatter = Math.max(1, squares / (known.size() - 1));
        double usual = share * day.all();
        double statistic = (day.matches() - usual) / Math.sqrt(scatter * Math.max(SMALLEST_LEVEL, usual));
        return Optional.of(new Spike(
                day.day(),
                day.matches(),
                day.all(),
                rounded(usual),
                rounded(statistic),
                threshold,
                List.copyOf(before)));
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    private static Map<LocalDate, Long> counts(String query, LocalDate day, Archive archive) {
        SearchResult found = archive.search(SearchRequest.of(query)
                .filter("date:%s/%s".formatted(day.minusDays(DAYS), day))
                .facet(Facet.DAY, DAYS + 1)
                .limit(0)
                .within(DEADLINE));
        Map<LocalDate, Long> counts = new HashMap<>();
        if (found.complete()) {
            for (FacetCounts.Count each : found.facets().get(0).counts()) {
                counts.put(LocalDate.parse(each.value()), each.articles());
            }
        }
        return counts;
    }
}
