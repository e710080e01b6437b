package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.BurstLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows texts that unusually many unrelated outlets printed at once. */
@Command(
        name = "bursts",
        description = {
            "Shows texts that many unrelated outlets printed within a short time, which is unusual for these outlets, and apart"
                    + " from them those that say where they are from. That something is unusual does not mean that anybody"
                    + " arranged it.",
            "",
            "  parallax outlets bursts --since 2026-04-01",
            "",
            "With --format csv, a line for each article."
        })
final class OutletsBurstsCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Count articles of this day or later only, such as 2026-04-15.")
    private @Nullable LocalDate since;

    @Mixin
    private final TableFormat format;

    private final Terminal terminal;
    private final Json json;

    @Inject
    OutletsBurstsCommand(
            Terminal terminal, Json json, ArchiveFolder archives, PluginFolder plugins, TableFormat format) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        BurstLines lines = new BurstLines(terminal);
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            OutletBursts bursts = new OutletReports(archive, toolbox, json)
                    .bursts(Optional.ofNullable(since))
                    .orElse(OutletBursts.NONE);
            switch (format.chosen()) {
                case TABLE -> lines.print(bursts);
                case JSONL -> terminal.print(json.write(bursts));
                case CSV -> lines.csv(bursts);
            }
            return Exit.OK;
        }
    }
}
