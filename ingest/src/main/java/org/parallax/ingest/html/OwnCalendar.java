package org.parallax.ingest.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * Finds the day that a moment stated in UTC has in the calendar of its outlet: the day that the same moment has where the
 * page states it with a zone, else the day before or after that the page prints or its address names, where a zone of the
 * world can make it so.
 */
final class OwnCalendar {

    private static final int WESTMOST = -10;
    private static final int EASTMOST = 13;

    private OwnCalendar() {}

    /** Whether a stated moment is one in UTC, and so leaves the outlet's own day open. */
    static boolean isInUtc(String stated) {
        String text = stated.strip().toUpperCase(Locale.ROOT);
        return text.endsWith("Z")
                || text.endsWith("+00:00")
                || text.endsWith("+0000")
                || text.endsWith("-00:00")
                || text.endsWith("GMT")
                || text.endsWith("UTC");
    }

    /**
     * The stated moment with its outlet's day.
     *
     * @param others what else the page states or prints of its date
     * @param changed the day of the last change, which is often printed instead
     */
    static Published day(
            Published stated, List<Published> others, Optional<Published> inUrl, Optional<LocalDate> changed) {
        if (stated.instant().isEmpty()) {
            return stated;
        }
        Instant moment = stated.instant().get();
        Optional<LocalDate> zoned = others.stream()
                .filter(it -> it.instant().filter(moment::equals).isPresent())
                .map(Published::day)
                .filter(it -> !it.equals(stated.day()))
                .findFirst();
        List<LocalDate> days = others.stream()
                .filter(it -> it.instant().isEmpty())
                .map(Published::day)
                .filter(it -> isPossible(it, moment))
                .toList();
        List<LocalDate> first =
                days.stream().filter(it -> !changed.equals(Optional.of(it))).toList();
        Optional<LocalDate> own = zoned.or(() -> inUrl.map(Published::day).filter(stated.day()::equals))
                .or(() -> first.stream().filter(stated.day()::equals).findFirst())
                .or(() -> first.stream().findFirst())
                .or(() -> inUrl.map(Published::day).filter(it -> isPossible(it, moment)))
                .or(() -> days.stream().filter(it -> isOnTheHour(moment)).findFirst());
        return new Published(own.orElse(stated.day()), stated.instant());
    }

    /** Whether the moment has this day somewhere in the world. */
    private static boolean isPossible(LocalDate day, Instant moment) {
        LocalDate first = LocalDate.ofInstant(moment, ZoneOffset.ofHours(WESTMOST));
        LocalDate last = LocalDate.ofInstant(moment, ZoneOffset.ofHours(EASTMOST));
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the moment is on the hour, as a bare day is that is stored as its midnight. */
    private static boolean isOnTheHour(Instant moment) {
        return moment.getEpochSecond() % 3_600 == 0;
    }
}
