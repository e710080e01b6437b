package org.parallax.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.core.json.Json;

/** An article as a page on the terminal: its head, its text with findings set off, and what each layer found. */
public final class Page {

    private static final List<Style> COLOURS =
            List.of(Style.CYAN, Style.MAGENTA, Style.YELLOW, Style.GREEN, Style.BLUE, Style.RED);
    private static final int LISTED = 12;

    private final Terminal terminal;
    private final Json json;

    public Page(Terminal terminal, Json json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** Prints the article with the findings of these layers. */
    public void print(Reading reading, List<String> layers) {
        head(reading.article());
        Map<String, Mark> marks = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (String layer : layers) {
            if (!layer.equals(LeftOut.LEFT_OUT.name()) && reading.has(Layer.of(layer, Object.class))) {
                List<Finding> found = Finding.all(layer, reading, json);
                findings.put(layer, found);
                if (found.stream().anyMatch(Finding::shown)) {
                    marks.put(layer, new Mark(COLOURS.get(marks.size() % COLOURS.size()), letter(layer, marks)));
                }
            }
        }
        List<Finding> shown = findings.values().stream()
                .flatMap(List::stream)
                .filter(Finding::shown)
                .sorted(Comparator.comparingInt(it -> it.span().length()))
                .toList();
        new Markup(reading.text(), reading.article().bodyStart(), shown, marks, terminal)
                .lines()
                .forEach(terminal::print);
        legend(marks);
        findings.forEach((layer, found) -> list(layer, found, reading.text()));
        if (layers.contains(LeftOut.LEFT_OUT.name()) && reading.has(LeftOut.LEFT_OUT)) {
            leftOut(reading.get(LeftOut.LEFT_OUT).stream()
                    .map(Annotation::value)
                    .toList());
        }
        terminal.print("");
    }

    private void head(Article article) {
        List<String> facts = new ArrayList<>();
        article.outlet().ifPresent(it -> facts.add(it.name()));
        article.published().map(Published::day).ifPresent(it -> facts.add(it.toString()));
        if (!article.authors().isEmpty()) {
            facts.add("by " + String.join(", ", article.authors()));
        }
        article.url().ifPresent(it -> facts.add(it.toString()));
        facts.add(article.id().value());
        terminal.print(terminal.style(Style.BOLD, Visible.line(article.title().orElse("(no title)"))));
        terminal.print(terminal.style(Style.DIM, Visible.line(String.join(" · ", facts))));
        terminal.print("");
    }

    private void legend(Map<String, Mark> marks) {
        if (!marks.isEmpty()) {
            List<String> entries = new ArrayList<>();
            marks.forEach((layer, mark) -> entries.add(mark.around(layer, terminal.isColoured())));
            terminal.print("");
            terminal.print("  " + String.join("   ", entries));
        }
    }

    private void list(String layer, List<Finding> found, String text) {
        terminal.print("");
        terminal.print(terminal.style(Style.BOLD, layer) + (found.isEmpty() ? "  nothing found" : ""));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : found) {
            boolean whole = finding.span().length() == text.length();
            counts.merge((whole ? "the article" : finding.span().in(text)) + "\n" + finding.words(), 1, Integer::sum);
        }
        Table table = new Table("  ", 0);
        counts.entrySet().stream().limit(LISTED).forEach(it -> {
            int cut = it.getKey().lastIndexOf('\n');
            table.row(
                    it.getKey().substring(0, cut),
                    it.getKey().substring(cut + 1),
                    it.getValue() > 1 ? it.getValue() + " times" : "");
        });
        terminal.print(table.lines(terminal.columns()));
        if (counts.size() > LISTED) {
            terminal.print("  and %,d more".formatted(counts.size() - LISTED));
        }
    }

    /** No finding of the text: a line for each reason, as there may be a hundred pieces. */
    private void leftOut(List<LeftOut> pieces) {
        terminal.print("");
        terminal.print(terminal.style(Style.BOLD, LeftOut.LEFT_OUT.name()) + (pieces.isEmpty() ? "  nothing" : ""));
        Table table = new Table("  ", 5);
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            List<LeftOut> these =
                    pieces.stream().filter(it -> it.reason() == reason).toList();
            if (!these.isEmpty()) {
                table.row(
                        reason.name().toLowerCase(Locale.ROOT),
                        these.size(),
                        these.size() == 1 ? "piece" : "pieces",
                        these.stream().mapToLong(LeftOut::length).sum(),
                        "characters",
                        these.get(0).text());
            }
        }
        terminal.print(table.lines(terminal.columns()));
    }

    private static String letter(String layer, Map<String, Mark> taken) {
        String name = layer.substring(layer.lastIndexOf('.') + 1);
        return name.chars()
                .mapToObj(Character::toString)
                .filter(it ->
                        taken.values().stream().noneMatch(mark -> mark.letter().equals(it)))
                .findFirst()
                .orElse("?");
    }
}
