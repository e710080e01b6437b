package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Clock;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a saved search. */
@Command(
        name = "remove",
        description = {"Removes a saved search. The alerts it raised stay."})
final class AlertsRemoveCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name = "";

    private final Terminal terminal;

    @Inject
    AlertsRemoveCommand(Terminal terminal, ArchiveFolder archives) {
        this.terminal = terminal;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            if (!Alerts.of(archive, Clock.systemUTC()).remove(name)) {
                throw new Failure("there is no saved search '%s'; 'parallax alerts list' names them".formatted(name));
            }
            terminal.print(name + " removed");
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
