package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.Locale;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of one outlet. */
@Command(
        name = "show",
        description = {"Shows what is known of an outlet, and who says so."})
final class OutletsShowCommand extends Standard {

    @Mixin
    private final RegistryFile registry;

    @Parameters(paramLabel = "OUTLET", description = "Its id, one of its domains or names.")
    private String wanted = "";

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    OutletsShowCommand(Terminal terminal, Json json, RegistryFile registry) {
        this.terminal = terminal;
        this.json = json;
        this.registry = registry;
    }

    @Override
    public Integer call() {
        OutletRegistry outlets = registry.read();
        OutletEntry entry = outlets.byId(wanted)
                .or(() -> outlets.byName(wanted))
                .or(() -> outlets.byHost(wanted))
                .orElseThrow(() -> new Failure("%s knows no outlet '%s'; 'parallax outlets list' shows those it knows"
                        .formatted(registry.path(), wanted)));
        if (asJson) {
            terminal.print(json.write(entry));
            return Exit.OK;
        }
        terminal.print(terminal.style(Style.BOLD, entry.outlet().name()) + "  "
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
        return Exit.OK;
    }

    private static void row(Table table, String what, String value) {
        if (!value.isEmpty()) {
            table.row(what, value);
        }
    }
}
