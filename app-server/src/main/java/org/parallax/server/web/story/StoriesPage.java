package org.parallax.server.web.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.pipeline.story.StoryReport;
import org.parallax.server.story.Current;
import org.parallax.server.story.StoryList;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Periods;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Unit;
import org.parallax.server.web.result.Names;

/**
 * The stories that run now, those with most articles first.
 *
 * @param current what counts as now
 * @param timeline the articles of that time by day, those of the largest stories apart
 */
public record StoriesPage(Current current, List<Told> stories, Timeline timeline) {

    static final int LISTED = 40;

    private static final int SERIES = 5;
    private static final int MONTH = 30;

    /**
     * A story in the list.
     *
     * @param recent how many of its articles count as now
     * @param growth how many of those are of the newest day
     * @param place where it takes place, where most of its articles say so
     */
    public record Told(StoryReport report, long recent, long growth, Optional<String> place) {

        /** Which days its articles are of. */
        public String days() {
            String first = report.first().map(Periods::words).orElse("without a day");
            return report.last()
                    .filter(it -> !it.equals(report.first().orElse("")))
                    .map(it -> first + " to " + Periods.words(it))
                    .orElse(first);
        }

        /** All articles of it. */
        public String allQuery() {
            return StoryView.query(report.story());
        }

        /** The articles of it that count as now. */
        public String recentQuery(Optional<LocalDate> since) {
            return allQuery() + since.map(it -> " date:>=" + it).orElse("");
        }
    }

    /** A time that the list may be of. */
    public record Reach(String label, String address, boolean current) {}

    /** The times to choose from. */
    public List<Reach> reaches() {
        List<Reach> reaches = new ArrayList<>();
        current.newest().ifPresent(it -> {
            reaches.add(reach("7 days", "/stories", it.minusDays(Current.DAYS - 1)));
            LocalDate month = it.minusDays(MONTH - 1);
            reaches.add(reach("30 days", "/stories?since=" + month, month));
        });
        reaches.add(new Reach("All time", "/stories?since=all", current.since().isEmpty()));
        return reaches;
    }

    private Reach reach(String label, String address, LocalDate from) {
        return new Reach(label, address, current.since().filter(from::equals).isPresent());
    }

    static StoriesPage of(StoryList list) {
        Current current = list.current();
        List<Told> stories =
                list.stories().stream().map(it -> told(current, it)).toList();
        return new StoriesPage(current, stories, timeline(current, stories));
    }

    private static Told told(Current current, StoryReport report) {
        long recent = 0;
        long growth = 0;
        for (StoryReport.Day day : report.timeline()) {
            LocalDate date = LocalDate.parse(day.day());
            recent += current.since().filter(date::isBefore).isPresent() ? 0 : day.articles();
            growth += current.newest().filter(date::equals).isPresent() ? day.articles() : 0;
        }
        // Of all time are those without a day, too.
        return new Told(report, current.since().isEmpty() ? report.articles() : recent, growth, place(report));
    }

    /** Of the places that most articles name, the one in the title, else the one that more name than any other. */
    private static Optional<String> place(StoryReport report) {
        List<StoryReport.Named> likely = report.places().stream()
                .filter(it -> 2 * it.articles() > report.articles())
                .toList();
        String title = report.title().toLowerCase(Locale.ROOT);
        long most = likely.stream().mapToLong(StoryReport.Named::articles).max().orElse(0);
        List<StoryReport.Named> first =
                likely.stream().filter(it -> it.articles() == most).toList();
        return likely.stream()
                .filter(it -> title.contains(it.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> first.stream().filter(it -> first.size() == 1).findFirst())
                .map(StoryReport.Named::name);
    }

    private static Timeline timeline(Current current, List<Told> stories) {
        List<Told> shown = stories.subList(0, Math.min(SERIES, stories.size()));
        List<String> series = new ArrayList<>();
        shown.forEach(it -> series.add(Names.shortened(it.report().title())));
        series.add("all else");
        SortedMap<LocalDate, List<Long>> days = new TreeMap<>();
        current.days().forEach((day, total) -> {
            List<Long> counts = new ArrayList<>();
            long rest = total;
            for (Told story : shown) {
                long count = byDay(story.report()).getOrDefault(day.toString(), 0L);
                counts.add(count);
                rest -= count;
            }
            counts.add(Math.max(0, rest));
            days.put(day, counts);
        });
        return new Timeline(
                "timeline",
                "Articles by day, with the largest stories",
                Unit.ARTICLES,
                series,
                Periods.columns(days, it -> Links.search("date:" + it)),
                Periods.WHEN);
    }

    private static Map<String, Long> byDay(StoryReport report) {
        Map<String, Long> days = new HashMap<>();
        report.timeline().forEach(it -> days.put(it.day(), it.articles()));
        return days;
    }

    /** The list as a table. */
    Table table() {
        return new Table(
                List.of("story", "title", "articles", "recent", "outlets", "first", "last"),
                stories.stream()
                        .map(it -> List.of(
                                Cell.of(it.report().story()),
                                Cell.of(it.report().title()),
                                Cell.of("" + it.report().articles()),
                                Cell.of("" + it.recent()),
                                Cell.of("" + it.report().outlets().size()),
                                Cell.of(it.report().first().orElse("")),
                                Cell.of(it.report().last().orElse(""))))
                        .toList());
    }
}
