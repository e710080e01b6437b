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
import org.parallax.cli.show.ComparisonLines;
import org.parallax.cli.show.ComparisonSheet;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.pipeline.story.Comparisons;
import org.parallax.pipeline.story.StoryComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares how outlets tell one story. */
@Command(
        name = "compare",
        description = {
            "Compares how outlets tell one story: what only one says, what it leaves out, whom it names and quotes, in which tone"
                    + " and words, and which figures conflict. Text that several printed counts once.",
            "",
            "  parallax compare 9f2c61d0c8a1b7e44d3a90b1f2e5c6a7",
            "",
            "Each statement names the sentences that it rests on. With --format csv, a row for each of them."
        })
final class CompareCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Parameters(paramLabel = "STORY", description = "The story's id, as 'stories' prints it.")
    private String story = "";

    @Mixin
    private final TableFormat format;

    private final Terminal terminal;
    private final Json json;

    @Inject
    CompareCommand(Terminal terminal, Json json, ArchiveFolder archives, PluginFolder plugins, TableFormat format) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        TableFormat.Chosen chosen = format.chosen();
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.empty());
                Toolbox toolbox = plugins.open(log);
                Archive archive = archives.open(Mode.READ)) {
            Object report = Comparisons.of(archive, toolbox.found())
                    .orElseThrow(() -> new Failure(
                            "the plug-in 'comparison' is not there; 'parallax plugins list' says" + " which are"))
                    .report(story)
                    .orElseThrow(() ->
                            new Failure("no story %s with sentences is in the archive; 'parallax stories' lists them"
                                    .formatted(story)));
            switch (chosen) {
                case TABLE -> new ComparisonLines(terminal).print(json.view(report, StoryComparison.class));
                case JSONL -> terminal.print(json.write(report));
                case CSV -> new ComparisonSheet(terminal).print(json.view(report, StoryComparison.class));
            }
            return Exit.OK;
        }
    }
}
