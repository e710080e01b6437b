package org.parallax.server.web.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.pipeline.story.StoryPage;
import org.parallax.pipeline.story.StoryReport;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Bars;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Periods;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Unit;

/** One story: when it was reported, by whom, where it takes place, and what became of it. */
public record StoryView(StoryPage story, Timeline timeline, Bars outlets, Chart map, List<Past> history) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The query for its articles. */
    static String query(String story) {
        return "story:" + SearchRequest.quoted(story);
    }

    /**
     * Something that became of it.
     *
     * @param others other stories that it came from or that came from it
     */
    public record Past(String when, String what, List<String> others) {

        static Past of(ClusterEvent event, String story) {
            String what = switch (event.kind()) {
                case MERGED -> "%1$d stories became one, of %2$s";
                case SPLIT -> "One story became %3$d, of %2$s together";
                case GROWN -> "It was named anew, with %2$s";
            };
            List<String> others = Stream.concat(event.from().stream(), event.to().stream())
                    .filter(it -> !it.equals(story))
                    .distinct()
                    .toList();
            return new Past(
                    time(event.when()),
                    what.formatted(
                            event.from().size(),
                            Unit.ARTICLES.of(event.articles()),
                            event.to().size()),
                    others);
        }

        private static String time(String when) {
            try {
                return TIME.format(Instant.parse(when));
            } catch (DateTimeParseException e) {
                return when;
            }
        }
    }

    static StoryView of(StoryPage story, Chart map) {
        StoryReport report = story.story();
        String query = query(report.story());
        SortedMap<LocalDate, List<Long>> days = new TreeMap<>();
        report.timeline().forEach(it -> days.put(LocalDate.parse(it.day()), List.of(it.articles())));
        Timeline timeline = new Timeline(
                "timeline",
                "When it was reported",
                Unit.ARTICLES,
                List.of("Articles"),
                Periods.columns(days, it -> Links.search(query + " date:" + it)),
                Periods.WHEN);
        Bars outlets = new Bars(
                "outlets",
                "Who reports it",
                "Outlet",
                Unit.ARTICLES,
                report.outlets().stream()
                        .map(it -> new Bars.Bar(
                                it.name(),
                                Optional.of(Links.outlet(it.id())),
                                it.articles(),
                                Optional.of(Links.search(query + " outlet:" + SearchRequest.quoted(it.id())))))
                        .toList());
        return new StoryView(
                story,
                timeline,
                outlets,
                map,
                story.history().stream().map(it -> Past.of(it, report.story())).toList());
    }

    /** The articles that name somebody or something, or a place. */
    public String naming(String field, String name) {
        String words = field.isEmpty() ? SearchRequest.quoted(name) : field + ":" + SearchRequest.quoted(name);
        return Links.search(query(story.story().story()) + " " + words);
    }

    /** Its articles as a table. */
    Table table() {
        return new Table(
                List.of("article", "title", "outlet", "day", "url", "similarity"),
                story.articles().stream()
                        .map(it -> List.of(
                                Cell.of(it.id()),
                                Cell.of(it.title().orElse("")),
                                Cell.of(it.outlet().orElse("")),
                                Cell.of(it.day().orElse("")),
                                Cell.of(it.url().orElse("")),
                                Cell.of(String.format(Locale.ROOT, "%.2f", it.similarity()))))
                        .toList());
    }
}
