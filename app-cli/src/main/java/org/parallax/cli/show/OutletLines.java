package org.parallax.cli.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.archive.export.Csv;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.pipeline.outlet.OutletSheets;

/** Prints what is known of outlets. */
public final class OutletLines {

    private static final int MONTHS = 12;
    private static final int ID = 12;

    private final Terminal terminal;

    public OutletLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line for each pair of outlets. */
    public void table(OutletGraph graph) {
        Map<String, String> names =
                graph.outlets().stream().collect(Collectors.toMap(OutletGraph.Node::id, OutletGraph.Node::name));
        Table table = new Table("", 0);
        if (!graph.edges().isEmpty()) {
            table.row("republished", "by", "articles", "of its own", "credited", "hours later", "such as");
        }
        for (OutletGraph.Edge it : graph.edges()) {
            table.row(
                    names.getOrDefault(it.original(), it.original()),
                    names.getOrDefault(it.republisher(), it.republisher()),
                    it.articles(),
                    "%.0f %%".formatted(100 * it.share()),
                    it.credited(),
                    it.medianHours().map("%.1f"::formatted).orElse("–"),
                    it.examples().stream()
                            .findFirst()
                            .map(example -> beginning(example.article()))
                            .orElse(""));
        }
        terminal.print(table.lines(terminal.columns()));
        terminal.note(
                graph.edges().isEmpty()
                        ? "no outlet prints what another printed"
                        : "%,d pairs".formatted(graph.edges().size()));
    }

    /** The same as a sheet. */
    public void csv(OutletGraph graph) {
        OutletSheets.of(graph).forEach(it -> terminal.print(Csv.row(it)));
    }

    /** What the registry says. */
    public void entry(OutletEntry entry) {
        terminal.print(terminal.style(Style.BOLD, Visible.line(entry.outlet().name())) + "  "
                + entry.outlet().id());
        Table table = new Table("  ", 1);
        row(table, "also called", String.join(", ", entry.aliases()));
        row(table, "domains", String.join(", ", entry.domains()));
        row(table, "country", entry.country().orElse(""));
        row(table, "language", entry.language().orElse(""));
        for (Claim.Kind kind : Claim.Kind.values()) {
            entry.claims(kind)
                    .forEach(it -> table.row(
                            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            "%s (%s, %s)".formatted(it.value(), it.source(), it.date())));
        }
        terminal.print(table.lines(terminal.columns()));
    }

    /** What the archive tells. */
    public void profile(OutletProfile profile) {
        Table table = new Table("  ", 1);
        row(
                table,
                "articles",
                "%,d%s"
                        .formatted(
                                profile.articles(),
                                profile.first()
                                        .map(it -> ", %s to %s"
                                                .formatted(it, profile.last().orElse(it)))
                                        .orElse("")));
        profile.copies()
                .ifPresent(it -> row(
                        table,
                        "copies",
                        "%.0f %% taken from elsewhere, words and all; %,d that others took"
                                .formatted(100 * it.copiesShare(), it.originals())));
        row(table, "languages", counts(profile.languages()));
        row(table, "places", counts(profile.places()));
        row(table, "names", counts(profile.names()));
        List<OutletProfile.Month> months = profile.months();
        for (OutletProfile.Month it : months.subList(Math.max(0, months.size() - MONTHS), months.size())) {
            table.row(
                    it.month(),
                    "%,d articles%s"
                            .formatted(
                                    it.articles(),
                                    it.tone()
                                            .map(tone -> ", tone " + Tone.words(tone))
                                            .orElse("")));
        }
        terminal.print(table.lines(terminal.columns()));
    }

    private static String counts(List<OutletProfile.Count> counts) {
        return counts.stream()
                .map(it -> "%s (%,d)".formatted(it.value(), it.articles()))
                .collect(joining(", "));
    }

    /** Enough of an id for commands to find the article by. */
    private static String beginning(String id) {
        return id.substring(0, Math.min(ID, id.length()));
    }

    private static void row(Table table, String what, String value) {
        if (!value.isEmpty()) {
            table.row(what, value);
        }
    }
}
