package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Clock;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.show.AlertLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the alerts raised so far. */
@Command(
        name = "show",
        description = {"Prints the alerts raised so far, the oldest first."})
final class AlertsShowCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(
            names = "--after",
            paramLabel = "NUMBER",
            description = "Only those after the alert of this number. By default the last twenty.")
    private long after = -1;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many at most. By default 20.")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    AlertsShowCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Failure.usage("--limit must be at least 1, not %d".formatted(limit));
        }
        try (Archive archive = archives.open(Mode.READ)) {
            Alerts alerts = Alerts.of(archive, Clock.systemUTC());
            long count = alerts.count();
            new AlertLines(terminal, json)
                    .print(alerts.list(after < 0 ? Math.max(0, count - limit) : after, limit), asJson);
            terminal.note("%,d alerts in all".formatted(count));
            return Exit.OK;
        }
    }
}
