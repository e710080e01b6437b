package org.parallax.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.export.Csv;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.pipeline.quote.Quotation;

/** Prints quotations, article by article. */
public final class QuotationLines {

    private final Terminal terminal;

    public QuotationLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Under each article its quotations: who, how, and the words. */
    public void print(List<Quotation> quotations) {
        @Nullable ArticleId article = null;
        for (Quotation it : quotations) {
            if (!it.article().equals(article)) {
                if (article != null) {
                    terminal.print("");
                }
                article = it.article();
                heading(it);
            }
            terminal.print("  %s  %s"
                    .formatted(
                            terminal.style(Style.BOLD, Visible.line(speaker(it))),
                            terminal.style(Style.DIM, Visible.line(manner(it)))));
            terminal.print("    " + Visible.line(it.text().strip()));
        }
    }

    private void heading(Quotation first) {
        List<String> facts = new ArrayList<>();
        first.outlet().ifPresent(facts::add);
        first.day().ifPresent(it -> facts.add(it.toString()));
        facts.add(first.article().value());
        terminal.print(Visible.line(first.title().orElse("(no title)")));
        terminal.print("  " + terminal.style(Style.DIM, Visible.line(String.join(" · ", facts))));
    }

    private static String speaker(Quotation it) {
        List<String> names = new ArrayList<>(List.of(it.speaker().orElse("(no speaker named)")));
        names.addAll(it.others());
        return String.join(", ", names) + it.role().map(role -> ", " + role).orElse("");
    }

    private static String manner(Quotation it) {
        return kind(it)
                + it.cue().map(cue -> ", “%s”".formatted(cue)).orElse("")
                + it.relay().map(relay -> ", by way of " + relay).orElse("");
    }

    private static String kind(Quotation it) {
        return it.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A row for each quotation. */
    public void csv(List<Quotation> quotations) {
        terminal.print(Csv.row(
                "article", "outlet", "day", "title", "url", "start", "end", "kind", "speaker", "role", "others", "cue",
                "relay", "text"));
        for (Quotation it : quotations) {
            terminal.print(Csv.row(
                    it.article().value(),
                    it.outlet().orElse(""),
                    it.day().map(LocalDate::toString).orElse(""),
                    it.title().orElse(""),
                    it.url().map(Object::toString).orElse(""),
                    Integer.toString(it.span().start()),
                    Integer.toString(it.span().end()),
                    kind(it),
                    it.speaker().orElse(""),
                    it.role().orElse(""),
                    String.join("; ", it.others()),
                    it.cue().orElse(""),
                    it.relay().orElse(""),
                    it.text()));
        }
    }
}
