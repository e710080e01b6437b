package org.parallax.cli.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.cli.terminal.Width;
import org.parallax.pipeline.story.StoryComparison;
import org.parallax.pipeline.story.StoryComparison.Evidence;
import org.parallax.pipeline.story.StoryComparison.Teller;

/** Prints a comparison, outlet by outlet. */
public final class ComparisonLines {

    private static final int SHOWN = 3;
    private static final int NAMES = 8;
    private static final int NARROWEST = 40;

    private final Terminal terminal;

    public ComparisonLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints it: first what is said of all, then each outlet. */
    public void print(StoryComparison compared) {
        heading(compared.title().isBlank() ? "(no title)" : compared.title());
        line("%,d articles by %,d tellers"
                .formatted(compared.articles(), compared.tellers().size()));
        compared.shared()
                .forEach(it -> line("shared text: \"%s\" (%s), also printed by %s"
                        .formatted(
                                it.title(),
                                it.teller(),
                                it.reprints().stream()
                                        .map(StoryComparison.Reprint::teller)
                                        .distinct()
                                        .collect(joining(", ")))));
        section("called differently", compared.contrasts(), this::contrast);
        section("figures that conflict", compared.conflicts(), this::conflict);
        compared.tellers().forEach(this::teller);
        if (!compared.without().isEmpty()) {
            line("");
            line("Nothing is said from these layers, which no article has: " + String.join(", ", compared.without()));
        }
    }

    private <T> void section(String title, List<T> items, Consumer<T> print) {
        if (!items.isEmpty()) {
            line("");
            heading(title);
            items.stream().limit(SHOWN * 2L).forEach(print);
            more(items.size() - SHOWN * 2);
        }
    }

    private void contrast(StoryComparison.Contrast contrast) {
        line("  " + contrast.about().map(it -> it + ": ").orElse("")
                + contrast.sides().stream()
                        .map(it -> "\"%s\" (%s)".formatted(it.words(), String.join(", ", it.tellers())))
                        .collect(joining(" / ")));
        contrast.sides().forEach(it -> it.sentences().stream().limit(1).forEach(this::quoted));
    }

    private void conflict(StoryComparison.Conflict conflict) {
        line("  " + conflict.quantity());
        conflict.claims().stream().limit(NAMES).forEach(it -> {
            line("    %s%s  %s%s%s"
                    .formatted(
                            it.bound().equals("exact") ? "" : it.bound() + " ",
                            number(it.value())
                                    + it.upTo().map(to -> " to " + number(to)).orElse(""),
                            it.teller(),
                            it.speaker().map(who -> ", by " + who).orElse(""),
                            it.day().map(day -> ", " + day).orElse("")));
            quoted(it.sentence());
        });
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%,.0f".formatted(value) : Double.toString(value);
    }

    private void teller(Teller it) {
        line("");
        heading(it.name() + (it.kind().equals("agency") ? " (agency)" : ""));
        if (it.sentences() == 0) {
            line("  prints shared text, and no sentence of its own");
        } else {
            line("  %,d sentences of its own, %,d of them without one like it elsewhere"
                    .formatted(it.sentences(), it.alone()));
        }
        it.onlyHere().stream().limit(SHOWN).forEach(lone -> quoted(lone.sentence()));
        if (!it.leftOut().isEmpty()) {
            line("  said by most others, and no sentence like it was found here:");
            it.leftOut().stream()
                    .limit(SHOWN)
                    .forEach(missing -> quoted(missing.sentences().get(0)));
        }
        names("  only here are named: ", it.people(), StoryComparison.Named::name);
        names("  places only here: ", it.places(), StoryComparison.Named::name);
        names(
                "  quotes: ",
                it.quotes(),
                who -> "%s (%d%s)".formatted(who.name(), who.quotations(), who.onlyHere() ? ", only here" : ""));
        names("  tone toward: ", it.tones(), ComparisonLines::tone);
        names("  loaded terms: ", it.loaded(), term -> term.term() + (term.times() > 1 ? " ×" + term.times() : ""));
    }

    private static String tone(StoryComparison.Toward toward) {
        return toward.actor()
                + toward.own().map(it -> " " + counts(it)).orElse("")
                + toward.quoted()
                        .map(it -> " (quoted: %s)".formatted(counts(it)))
                        .orElse("");
    }

    private static String counts(StoryComparison.Tone tone) {
        return "%+.2f in %d".formatted(tone.mean(), tone.mentions());
    }

    private <T> void names(String title, List<T> items, Function<T, String> name) {
        if (!items.isEmpty()) {
            line(title
                    + items.stream().limit(NAMES).map(name).collect(joining(", "))
                    + (items.size() > NAMES ? " and %,d more".formatted(items.size() - NAMES) : ""));
        }
    }

    private void more(int left) {
        if (left > 0) {
            line("  and %,d more".formatted(left));
        }
    }

    private void quoted(Evidence it) {
        String end = "  [%s %s]".formatted(it.article(), it.span().start());
        int room = Math.max(NARROWEST, terminal.columns() - Width.of(end) - 6);
        terminal.print(
                "    - " + Width.cut(Visible.line(it.text()), room) + terminal.style(Style.DIM, Visible.line(end)));
    }

    private void heading(String text) {
        terminal.print(terminal.style(Style.BOLD, Visible.line(text)));
    }

    private void line(String text) {
        terminal.print(Visible.line(text));
    }
}
