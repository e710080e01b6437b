package org.parallax.server.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.server.search.DayCounts;

/**
 * What counts as current in an archive: by its newest article, as archives of old press are current too.
 *
 * @param newest the day of the newest article
 * @param since the first day that counts; absent for all
 * @param days how many articles there are of each day that counts
 */
public record Current(Optional<LocalDate> newest, Optional<LocalDate> since, SortedMap<LocalDate, Long> days) {

    /** How many days count where nothing else is asked for. */
    public static final int DAYS = 7;

    /**
     * What is current from a day on.
     *
     * @param asked that day; {@link LocalDate#MIN} for all, absent for the last {@value #DAYS} days of the archive
     */
    static Current of(Archive archive, Optional<LocalDate> asked) {
        // A day too far ahead is a slip of a page, and would be the newest one for years.
        LocalDate tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
        Optional<LocalDate> newest =
                archive
                        .search(SearchRequest.of("date:<=" + tomorrow)
                                .sort(Sort.NEWEST)
                                .limit(1))
                        .hits()
                        .stream()
                        .flatMap(it -> it.day().stream())
                        .findFirst();
        Optional<LocalDate> since =
                asked.or(() -> newest.map(it -> it.minusDays(DAYS - 1))).filter(it -> !it.equals(LocalDate.MIN));
        SearchRequest counted = DayCounts.counted(
                SearchRequest.of(since.map(it -> "date:>=" + it).orElse("")).limit(0));
        return new Current(newest, since, DayCounts.of(archive.search(counted)));
    }
}
