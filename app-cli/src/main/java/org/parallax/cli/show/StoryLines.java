package org.parallax.cli.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.parallax.archive.export.Csv;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.pipeline.story.StoryPage;
import org.parallax.pipeline.story.StoryReport;
import org.parallax.pipeline.story.StoryReport.Named;
import org.parallax.pipeline.story.StoryReport.Source;

/** Prints stories. */
public final class StoryLines {

    private static final String SEPARATOR = "; ";
    private static final int BAR = 40;

    private final Terminal terminal;

    public StoryLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One story a line. */
    public void table(List<StoryReport> stories) {
        Table table = new Table("", 4);
        for (StoryReport it : stories) {
            table.row(it.articles(), outlets(it), span(it), it.story(), it.title());
        }
        terminal.print(table.lines(terminal.columns()));
    }

    private static String outlets(StoryReport story) {
        int count = story.outlets().size();
        return count == 1 ? "1 outlet" : "%,d outlets".formatted(count);
    }

    private static String span(StoryReport story) {
        String first = story.first().orElse("no day");
        String last = story.last().orElse(first);
        return first.equals(last) ? first : first + " to " + last;
    }

    /** All of one story. */
    public void page(StoryPage page) {
        StoryReport story = page.story();
        terminal.print(terminal.style(Style.BOLD, story.title().isBlank() ? "(no title)" : visible(story.title())));
        terminal.print("%,d articles, %s, %s".formatted(story.articles(), outlets(story), span(story)));
        section("timeline");
        long most = story.timeline().stream()
                .mapToLong(StoryReport.Day::articles)
                .max()
                .orElse(1);
        Table days = new Table("  ", 2);
        story.timeline()
                .forEach(it -> days.row(it.day(), it.articles(), "▇".repeat((int)
                                Math.max(1, it.articles() * BAR / Math.max(BAR, most)))));
        terminal.print(days.lines(terminal.columns()));
        section("outlets");
        Table outlets = new Table("  ", 1);
        story.outlets().forEach(it -> outlets.row(it.articles(), it.name(), it.id()));
        terminal.print(outlets.lines(terminal.columns()));
        if (!page.notInOurSources().isEmpty()) {
            section("not in our sources: no article of it in the archive by");
            terminal.print("  " + visible(String.join(", ", page.notInOurSources())));
        }
        named("names", story.entities());
        named("places", story.places());
        section("articles");
        Table articles = new Table("  ", 2);
        for (StoryPage.Line it : page.articles()) {
            articles.row(
                    it.day().orElse("no day"),
                    it.outlet().orElse(""),
                    it.title().orElse("(no title)"),
                    it.id());
        }
        terminal.print(articles.lines(terminal.columns()));
        if (!page.history().isEmpty()) {
            section("history");
            page.history().forEach(it -> terminal.print("  " + visible(told(it))));
        }
    }

    private static String told(ClusterEvent event) {
        return switch (event.kind()) {
            case GROWN ->
                "%s  goes by another id since an earlier article came: %s, before %s"
                        .formatted(event.when(), join(event.to()), join(event.from()));
            case MERGED -> "%s  %s became %s".formatted(event.when(), join(event.from()), join(event.to()));
            case SPLIT -> "%s  %s was divided into %s".formatted(event.when(), join(event.from()), join(event.to()));
        };
    }

    private static String join(List<String> stories) {
        return String.join(", ", stories);
    }

    private void named(String heading, List<Named> names) {
        if (!names.isEmpty()) {
            section(heading);
            terminal.print("  "
                    + visible(names.stream()
                            .map(it -> "%s (%d)".formatted(it.name(), it.articles()))
                            .collect(joining(", "))));
        }
    }

    private void section(String heading) {
        terminal.print("");
        terminal.print(terminal.style(Style.BOLD, heading));
    }

    private static String visible(String text) {
        return Visible.line(text);
    }

    /** The stories as a sheet. */
    public void csv(List<StoryReport> stories) {
        terminal.print(Csv.row("story", "title", "articles", "first", "last", "outlets", "names", "places"));
        for (StoryReport it : stories) {
            terminal.print(Csv.row(
                    it.story(),
                    it.title(),
                    Long.toString(it.articles()),
                    it.first().orElse(""),
                    it.last().orElse(""),
                    it.outlets().stream().map(Source::name).collect(joining(SEPARATOR)),
                    it.entities().stream().map(Named::name).collect(joining(SEPARATOR)),
                    it.places().stream().map(Named::name).collect(joining(SEPARATOR))));
        }
    }

    /** The articles of a story as a sheet. */
    public void csv(StoryPage page) {
        terminal.print(Csv.row("story", "article", "day", "outlet", "title", "url", "similarity"));
        for (StoryPage.Line it : page.articles()) {
            terminal.print(Csv.row(
                    page.story().story(),
                    it.id(),
                    it.day().orElse(""),
                    it.outlet().orElse(""),
                    it.title().orElse(""),
                    it.url().orElse(""),
                    Double.toString(it.similarity())));
        }
    }
}
