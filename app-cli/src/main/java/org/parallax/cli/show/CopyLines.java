package org.parallax.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.pipeline.SharedText;

/** The articles that share an article's text as a table, each with the passages. */
public final class CopyLines {

    private static final int SHOWN = 5;
    private static final int LONGEST = 160;

    private final Terminal terminal;

    public CopyLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints them, in the order given. */
    public void print(Reading reading, List<SharedText> copies) {
        terminal.print(terminal.style(
                Style.BOLD, Visible.line(reading.article().title().orElse("(no title)"))));
        if (copies.isEmpty()) {
            terminal.print("No other article in this archive shares its text.");
            return;
        }
        Table table = new Table("", 5);
        for (SharedText copy : copies) {
            table.row(
                    copy.relation().name().toLowerCase(Locale.ROOT) + (copy.original() ? ", original" : ""),
                    "%.0f %%".formatted(copy.similarity() * 100),
                    copy.outlet().orElse("(no outlet)"),
                    copy.day().map(LocalDate::toString).orElse(""),
                    copy.id(),
                    copy.title().orElse("(no title)"));
        }
        terminal.print(table.lines(terminal.columns()));
        copies.forEach(it -> passages(reading, it));
    }

    private void passages(Reading reading, SharedText copy) {
        terminal.print("");
        terminal.print(terminal.style(
                Style.DIM, "shared with " + Visible.line(copy.id().value())));
        List<SharedText.Passage> passages = copy.passages();
        for (SharedText.Passage passage : passages.subList(0, Math.min(SHOWN, passages.size()))) {
            String text = passage.span().in(reading.text());
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            terminal.print("  %,d words at %,d, there at %,d: %s"
                    .formatted(
                            passage.words(),
                            passage.span().start(),
                            passage.other().start(),
                            Visible.line(cut.replace('\n', ' '))));
        }
        if (passages.size() > SHOWN) {
            terminal.print("  and %,d more passages".formatted(passages.size() - SHOWN));
        }
    }
}
