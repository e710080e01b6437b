package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the saved searches. */
@Command(
        name = "list",
        description = {"Lists the saved searches."})
final class AlertsListCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    AlertsListCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            List<SavedSearch> saved = Alerts.of(archive, Clock.systemUTC()).saved();
            if (asJson) {
                saved.forEach(it -> terminal.print(json.write(it)));
                return Exit.OK;
            }
            Table table = new Table("", 2);
            saved.forEach(it -> table.row(it.name(), it.kind().name().toLowerCase(Locale.ROOT), it.query()));
            terminal.print(table.lines(terminal.columns()));
            if (saved.isEmpty()) {
                terminal.note("No search is saved. Save one: parallax alerts add NAME QUERY");
            }
            return Exit.OK;
        }
    }
}
