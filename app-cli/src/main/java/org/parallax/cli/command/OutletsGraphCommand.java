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
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.OutletLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.outlet.GraphMl;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.pipeline.outlet.OutletReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who republishes whom. */
@Command(
        name = "graph",
        description = {
            "Shows who republishes whom: whose texts an outlet prints that another printed first, or is credited with.",
            "",
            "  parallax outlets graph --since 2026-04-01",
            "  parallax outlets graph --format graphml > press.graphml"
        })
final class OutletsGraphCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Count articles of this day or later only, such as 2026-04-15.")
    private @Nullable LocalDate since;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of table, graphml, json, csv. By default table.")
    private String format = "table";

    @Option(names = "--json", description = "The same as --format json.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    OutletsGraphCommand(Terminal terminal, Json json, ArchiveFolder archives, PluginFolder plugins) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        String chosen = asJson ? "json" : format;
        if (!Set.of("table", "graphml", "json", "csv").contains(chosen)) {
            throw Failure.usage("--format must be one of table, graphml, json, csv, not '%s'".formatted(format));
        }
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            OutletGraph graph = new OutletReports(archive, toolbox, json)
                    .graph(Optional.ofNullable(since))
                    .orElse(OutletGraph.NONE);
            switch (chosen) {
                case "graphml" -> GraphMl.write(graph, terminal.out());
                case "json" -> terminal.print(json.write(graph));
                case "csv" -> new OutletLines(terminal).csv(graph);
                default -> new OutletLines(terminal).table(graph);
            }
            return Exit.OK;
        }
    }
}
