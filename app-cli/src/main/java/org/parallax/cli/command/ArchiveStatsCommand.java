package org.parallax.cli.command;

import jakarta.inject.Inject;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.Stats;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how much an archive holds. */
@Command(name = "stats", description = "Says how much the archive holds, and how much room it takes.")
final class ArchiveStatsCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    ArchiveStatsCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            Stats stats = archive.stats();
            if (asJson) {
                terminal.print(json.write(stats));
                return Exit.OK;
            }
            terminal.print(new Table("", 1)
                    .row("archive", archive.folder())
                    .row("articles", stats.articles())
                    .row("kilobytes of readings", stats.journalBytes() / 1000)
                    .row("kilobytes of index", stats.indexBytes() / 1000)
                    .row("created", stats.created())
                    .lines(terminal.columns()));
            return Exit.OK;
        }
    }
}
