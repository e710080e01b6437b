package org.parallax.cli.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parallax.cli.terminal.Table;
import org.parallax.fetch.watch.Followed;
import org.parallax.fetch.watch.Schedule;

/** Feeds that are followed, as a table: those that fail first. */
public final class FeedLines {

    private static final int FEED = 0;

    private FeedLines() {}

    /** The lines for the screen. */
    public static List<String> of(List<Followed> feeds, Instant now, int columns) {
        Table table = new Table("", FEED)
                .row("feed", "last poll", "", "next", "every", "failed", "articles", "waiting", "lost");
        feeds.stream()
                .sorted(Comparator.comparingDouble(
                                (Followed it) -> -it.schedule().failures())
                        .thenComparing(FeedLines::name))
                .forEach(it -> row(table, it, now));
        return table.lines(columns);
    }

    private static void row(Table table, Followed feed, Instant now) {
        Schedule schedule = feed.schedule();
        table.row(
                name(feed),
                schedule.status(),
                schedule.asked()
                        .map(it -> span(Duration.between(it, now)) + " ago")
                        .orElse("never"),
                schedule.stopped()
                        ? "given up"
                        : schedule.due().isAfter(now) ? "in " + span(Duration.between(now, schedule.due())) : "now",
                span(Duration.ofSeconds(schedule.interval())),
                schedule.streak(),
                feed.articles(),
                feed.pending().size(),
                feed.lost());
    }

    private static String name(Followed feed) {
        return feed.title().orElse(feed.at().toString());
    }

    private static String span(Duration span) {
        if (span.toDays() >= 2) {
            return span.toDays() + " d";
        }
        if (span.toHours() >= 2) {
            return span.toHours() + " h";
        }
        return span.toMinutes() >= 2 ? span.toMinutes() + " min" : Math.max(0, span.toSeconds()) + " s";
    }
}
