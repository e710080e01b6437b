package org.parallax.cli.show;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.core.difference.Change;
import org.parallax.core.difference.Excerpt;
import org.parallax.core.difference.Revision;

/** The versions of an article as a table, and below it what changed, words taken away and added set off. */
public final class Revisions {

    private static final int CONTEXT = 60;
    private static final int SHOWN = 40;
    private static final int LONGEST = 1_000;

    private final Terminal terminal;

    public Revisions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints the versions, oldest first, and the revisions between them. */
    public void print(List<Article> versions, List<Revision> revisions) {
        Table table = new Table("", 4);
        for (int i = 0; i < versions.size(); i++) {
            Article version = versions.get(i);
            List<String> what = i == 0 ? List.of("first read") : what(revisions.get(i - 1));
            table.row(
                    i + 1,
                    when(version),
                    version.id(),
                    String.join(", ", what),
                    version.title().orElse("(no title)"));
        }
        terminal.print(table.lines(terminal.columns()));
        for (int i = 0; i < revisions.size(); i++) {
            terminal.print("");
            terminal.print(terminal.style(Style.BOLD, "Version %d to %d".formatted(i + 1, i + 2)));
            changes(versions.get(i).text(), versions.get(i + 1).text(), revisions.get(i));
        }
    }

    private static String when(Article article) {
        return article.modified()
                .flatMap(Published::instant)
                .or(() -> article.provenance().retrieved())
                .map(it -> it.truncatedTo(ChronoUnit.SECONDS).toString())
                .or(() -> article.published().map(it -> it.day().toString()))
                .orElse("no date");
    }

    private static List<String> what(Revision revision) {
        List<String> what = new ArrayList<>();
        if (revision.retraction()) {
            what.add("retraction");
        } else if (!revision.notices().isEmpty()) {
            what.add("correction");
        }
        if (revision.headline()) {
            what.add("headline");
        }
        revision.figures().forEach(it -> what.add(it.before() + " → " + it.after()));
        what.add("+%,d −%,d words"
                .formatted(revision.difference().added(), revision.difference().removed()));
        return what;
    }

    private void changes(String before, String after, Revision revision) {
        List<Change> changes = revision.difference().changes();
        List<Change> shown = changes.subList(0, Math.min(SHOWN, changes.size()));
        for (List<Excerpt> passage : Excerpt.passages(before, after, shown, CONTEXT, LONGEST)) {
            terminal.print("  " + passage.stream().map(this::line).collect(Collectors.joining()));
        }
        if (changes.size() > SHOWN) {
            terminal.print("  and %,d more changes".formatted(changes.size() - SHOWN));
        }
    }

    private String line(Excerpt excerpt) {
        return Visible.line(excerpt.before())
                + set(Style.RED, "[-", Visible.line(excerpt.removed()), "-]")
                + set(Style.GREEN, "{+", Visible.line(excerpt.added()), "+}")
                + Visible.line(excerpt.after());
    }

    /** Words in a colour, or where there is none, in brackets as word differences have them. */
    private String set(Style style, String open, String words, String close) {
        if (words.isEmpty()) {
            return "";
        }
        return terminal.isColoured() ? terminal.style(style, words) : open + words + close;
    }
}
