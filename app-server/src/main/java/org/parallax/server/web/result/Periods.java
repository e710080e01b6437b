package org.parallax.server.web.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.server.web.chart.Timeline;

/** Counts by day as the columns of a timeline: days, months or years, so that there are not too many, and no gaps. */
public final class Periods {

    /** What timelines of these columns say of their zone. */
    public static final String WHEN = "Days of publication, as the outlets state them, each in its own time zone";

    private static final int MOST_DAYS = 45;
    private static final int MOST_MONTHS = 48;

    private Periods() {}

    /**
     * The columns of counts.
     *
     * @param days how many there are of each day, in one or several series
     * @param href where the articles of a stretch of time are found, which it is given as {@code 2026-04} or
     *     {@code 2026-04-15}
     */
    public static List<Timeline.Column> columns(SortedMap<LocalDate, List<Long>> days, Function<String, String> href) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        int length = ChronoUnit.DAYS.between(first, last) < MOST_DAYS
                ? "yyyy-mm-dd".length()
                : ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? "yyyy-mm".length() : "yyyy".length();
        int series = days.values().iterator().next().size();
        SortedMap<String, List<Long>> sums = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = next(day, length)) {
            sums.put(day.toString().substring(0, length), zeros(series));
        }
        days.forEach((day, counts) -> sums.merge(day.toString().substring(0, length), counts, Periods::sum));
        List<Timeline.Column> columns = new ArrayList<>();
        for (Map.Entry<String, List<Long>> each : sums.entrySet()) {
            String period = each.getKey();
            columns.add(new Timeline.Column(
                    words(period),
                    tick(period),
                    each.getValue(),
                    Optional.of(href.apply(period)).filter(it -> sum(each.getValue()) > 0)));
        }
        return columns;
    }

    private static LocalDate next(LocalDate day, int length) {
        return switch (length) {
            case 10 -> day.plusDays(1);
            case 7 -> day.withDayOfMonth(1).plusMonths(1);
            default -> day.withDayOfYear(1).plusYears(1);
        };
    }

    /** A day, month or year in words. */
    public static String words(String period) {
        return switch (period.length()) {
            case 10 -> Names.day(LocalDate.parse(period));
            case 7 -> Names.month(YearMonth.parse(period));
            default -> period;
        };
    }

    private static String tick(String period) {
        return switch (period.length()) {
            case 10 -> Names.shortDay(LocalDate.parse(period));
            case 7 -> Names.shortMonth(YearMonth.parse(period));
            default -> period;
        };
    }

    private static List<Long> zeros(int count) {
        return Collections.nCopies(count, 0L);
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(it -> it).sum();
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i) + other.get(i));
        }
        return List.copyOf(sums);
    }
}
