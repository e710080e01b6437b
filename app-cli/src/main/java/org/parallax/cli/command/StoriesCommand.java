package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.StoryLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.story.Stories;
import org.parallax.pipeline.story.StoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the stories of the archive. */
@Command(
        name = "stories",
        description = {
            "Lists the stories of the archive, those that most articles report first.",
            "",
            "  parallax stories --since 2026-04-01",
            "  parallax stories --format csv > stories.csv"
        })
final class StoriesCommand extends Standard {

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
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many to show, from 1 to 200. By default 20.")
    private int limit = 20;

    @Mixin
    private final TableFormat format;

    private final Terminal terminal;
    private final Json json;

    @Inject
    StoriesCommand(Terminal terminal, Json json, ArchiveFolder archives, PluginFolder plugins, TableFormat format) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > Stories.MOST) {
            throw Failure.usage("--limit must be from 1 to %d, not %d".formatted(Stories.MOST, limit));
        }
        StoryLines lines = new StoryLines(terminal);
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            List<StoryReport> found = Stories.of(archive, toolbox.found(), json)
                    .map(it -> it.largest(Optional.ofNullable(since), limit))
                    .orElse(List.of());
            switch (format.chosen()) {
                case TABLE -> lines.table(found);
                case JSONL -> found.forEach(it -> terminal.print(json.write(it)));
                case CSV -> lines.csv(found);
            }
            terminal.note(found.isEmpty() ? "no stories" : "%,d stories".formatted(found.size()));
            return Exit.OK;
        }
    }
}
