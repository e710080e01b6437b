package org.parallax.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.archive.SearchResult;
import org.parallax.archive.SearchResult.Hit;
import org.parallax.archive.SearchResult.Marked;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.cli.terminal.Width;

/** Search results on the terminal. */
public final class Hits {

    private final Terminal terminal;

    public Hits(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints the hits, and on standard error how many there are in all. */
    public void print(SearchResult result) {
        result.hits().forEach(this::print);
        if (!result.complete()) {
            terminal.note("The search took too long and was cut short: there may be more, and better, matches.");
        }
        terminal.note(
                result.total() == 0
                        ? "Nothing found."
                        : "%s%,d found, %,d shown. Read one: parallax show %s"
                                .formatted(
                                        result.exact() ? "" : "at least ",
                                        result.total(),
                                        result.hits().size(),
                                        result.hits().get(0).id()));
    }

    private void print(Hit hit) {
        List<String> facts = new ArrayList<>();
        hit.outlet().ifPresent(it -> facts.add(it.name()));
        hit.day().ifPresent(it -> facts.add(it.toString()));
        if (hit.version() > 1 || !hit.latest()) {
            facts.add(hit.latest() ? "version " + hit.version() : "superseded");
        }
        facts.add(hit.id().value());
        terminal.print(
                hit.title().map(it -> marked(it, terminal.columns())).orElse(terminal.style(Style.BOLD, "(no title)")));
        terminal.print("  " + terminal.style(Style.DIM, Visible.line(String.join(" · ", facts))));
        terminal.print("  " + marked(hit.snippet(), terminal.columns() - 2));
        terminal.print("");
    }

    /** As much as fits on a line, from a little before the first marked word, with the marked words set off. */
    private String marked(Marked text, int columns) {
        String all = text.text();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        for (Span mark : text.marks()) {
            used = add(line, all.substring(at, mark.start()), Style.PLAIN, used, columns);
            used = add(line, mark.in(all), Style.BOLD, used, columns);
            at = mark.end();
        }
        add(line, all.substring(at), Style.PLAIN, used, columns);
        return line.toString();
    }

    private int add(StringBuilder line, String part, Style style, int used, int columns) {
        if (used >= columns) {
            return used;
        }
        String shown = Width.cut(Visible.line(part), columns - used);
        line.append(terminal.style(style, shown));
        return shown.endsWith("…") ? columns : used + Width.of(shown);
    }
}
