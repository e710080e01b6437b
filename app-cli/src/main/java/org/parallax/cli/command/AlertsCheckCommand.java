package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.cli.process.Exit;
import org.parallax.cli.show.AlertLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Raises the alerts of what is new. */
@Command(
        name = "check",
        description = {
            "Looks at what was stored since the last check, and prints the new alerts. A running server does this by itself."
        })
final class AlertsCheckCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    AlertsCheckCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            List<Alert> raised = Alerts.of(archive, Clock.systemUTC()).check();
            new AlertLines(terminal, json).print(raised, asJson);
            terminal.note("%,d new alerts".formatted(raised.size()));
            return Exit.OK;
        }
    }
}
