package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
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
import org.parallax.pipeline.story.StoryPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one story. */
@Command(
        name = "story",
        description = {
            "Shows one story: its timeline, the outlets that report it and those of the archive that do not, whom and what it"
                    + " is about, and its articles.",
            "",
            "  parallax story 9f2c61d0c8a1b7e44d3a90b1f2e5c6a7",
            "",
            "With --format csv, its articles."
        })
final class StoryCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Parameters(paramLabel = "ID", description = "The story's id, as 'stories' prints it.")
    private String id = "";

    @Mixin
    private final TableFormat format;

    private final Terminal terminal;
    private final Json json;

    @Inject
    StoryCommand(Terminal terminal, Json json, ArchiveFolder archives, PluginFolder plugins, TableFormat format) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        StoryLines lines = new StoryLines(terminal);
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            StoryPage page = Stories.of(archive, toolbox.found(), json)
                    .flatMap(it -> it.page(id))
                    .orElseThrow(() ->
                            new Failure("no story %s is in the archive; 'parallax stories' lists them".formatted(id)));
            switch (format.chosen()) {
                case TABLE -> lines.page(page);
                case JSONL -> terminal.print(json.write(page));
                case CSV -> lines.csv(page);
            }
            return Exit.OK;
        }
    }
}
