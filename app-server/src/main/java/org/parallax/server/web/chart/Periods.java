package org.parallax.server.web.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts by day as the columns of a timeline: days, months or years, so that there are not too many, and no gaps. */
public final class Periods {

    /** What timelines of these columns say of their zone. */
    public static final String WHEN = "Days of publication, as the outlets state them, each in its own time zone";

    private static final int MOST_DAYS = 45;
    private static final int MOST_MONTHS = 48;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

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
                    label(period, DAY, MONTH),
                    label(period, SHORT_DAY, SHORT_MONTH),
                    each.getValue(),
                    Optional.of(href.apply(period))));
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
        return label(period, DAY, MONTH);
    }

    private static String label(String period, DateTimeFormatter day, DateTimeFormatter month) {
        return switch (period.length()) {
            case 10 -> LocalDate.parse(period).format(day);
            case 7 -> YearMonth.parse(period).format(month);
            default -> period;
        };
    }

    private static List<Long> zeros(int count) {
        return Collections.nCopies(count, 0L);
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i) + other.get(i));
        }
        return List.copyOf(sums);
    }
}
