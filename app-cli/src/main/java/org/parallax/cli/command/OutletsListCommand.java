package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.List;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the outlets of the registry. */
@Command(
        name = "list",
        description = {"Lists the outlets of the registry."})
final class OutletsListCommand extends Standard {

    @Mixin
    private final RegistryFile registry;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    OutletsListCommand(Terminal terminal, Json json, RegistryFile registry) {
        this.terminal = terminal;
        this.json = json;
        this.registry = registry;
    }

    @Override
    public Integer call() {
        List<OutletEntry> outlets = registry.read().all();
        if (asJson) {
            outlets.forEach(it -> terminal.print(json.write(it)));
            return Exit.OK;
        }
        Table table = new Table("", 1);
        for (OutletEntry it : outlets) {
            table.row(
                    it.outlet().id(),
                    it.outlet().name(),
                    it.country().orElse("–"),
                    it.language().orElse("–"),
                    it.claims().size() + (it.claims().size() == 1 ? " claim" : " claims"));
        }
        terminal.print(table.lines(terminal.columns()));
        if (outlets.isEmpty()) {
            terminal.note("No outlet is known. Describe yours in %s, or: parallax outlets import FILE"
                    .formatted(registry.path()));
        }
        return Exit.OK;
    }
}
