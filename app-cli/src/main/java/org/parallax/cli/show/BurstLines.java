package org.parallax.cli.show;

import org.parallax.archive.export.Csv;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletBursts.Burst;
import org.parallax.pipeline.outlet.OutletBursts.Printing;
import org.parallax.pipeline.outlet.OutletSheets;

/** Prints texts that many outlets printed at once. */
public final class BurstLines {

    private final Terminal terminal;

    public BurstLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The unusual ones, then those that say where they are from. */
    public void print(OutletBursts bursts) {
        if (!bursts.enough()) {
            terminal.print("Texts that several unrelated outlets print: %,d, too few to know what is usual."
                    .formatted(bursts.texts()));
        } else if (bursts.bursts().isEmpty()) {
            terminal.print(
                    "Nothing unusual among %,d texts that several unrelated outlets print.".formatted(bursts.texts()));
        } else {
            terminal.print(
                    "Printed by more unrelated outlets within %.0f hours than is usual for them. Why, this cannot tell:"
                            .formatted(bursts.hours()));
            terminal.print("outlets may share a source that nobody names.");
        }
        bursts.bursts().forEach(this::burst);
        if (!bursts.syndication().isEmpty()) {
            terminal.print("");
            terminal.print(terminal.style(Style.BOLD, "Printed by many at once, and credited"));
            bursts.syndication().forEach(this::burst);
        }
        terminal.note(
                "%,d other texts in as many outlets in as short a time are nothing unusual".formatted(bursts.usual()));
    }

    private void burst(Burst burst) {
        terminal.print("");
        terminal.print(
                terminal.style(Style.BOLD, burst.title().isBlank() ? "(no title)" : Visible.line(burst.title())));
        String usual = burst.expected().map(", where %.1f are usual"::formatted).orElse("");
        String chance = burst.adjusted()
                .map(it -> "; chance at most %.1g, with regard to all that was looked at".formatted(it))
                .orElse("");
        terminal.print("  %,d outlets%s%s; %,d of %,d printings credited"
                .formatted(
                        burst.outlets(),
                        usual,
                        chance,
                        burst.credited(),
                        burst.printings().size()));
        Table table = new Table("  ", 1);
        for (Printing it : burst.printings()) {
            table.row(
                    it.time().or(it::day).orElse(""),
                    it.name(),
                    it.credited() ? "credited" : "",
                    it.group().equals(it.outlet()) ? "" : "related to " + it.group(),
                    it.article());
        }
        terminal.print(table.lines(terminal.columns()));
    }

    /** A line for each article. */
    public void csv(OutletBursts bursts) {
        OutletSheets.of(bursts).forEach(it -> terminal.print(Csv.row(it)));
    }
}
