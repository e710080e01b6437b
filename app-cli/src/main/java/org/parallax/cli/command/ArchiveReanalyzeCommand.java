package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Progress;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Reanalysis;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes layers anew that other versions of plug-ins made. */
@Command(
        name = "reanalyze",
        description = {
            "Analyzes stored articles anew where a plug-in is new, is of another version or has other settings than when"
                    + " it looked at them; those published last come first. A server does the same in the background.",
            "",
            "Interrupted, it goes on where it stopped when it is run again. Layers that came with an article stay."
        })
final class ArchiveReanalyzeCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Option(names = "--dry-run", description = "Only say how many articles there are to analyze.")
    private boolean dry;

    @Option(names = "--problems", paramLabel = "FILE", description = "Where to write what went wrong, as JSONL.")
    private @Nullable Path problems;

    private final Terminal terminal;
    private final Json json;
    private final Interruption interruption;

    @Inject
    ArchiveReanalyzeCommand(
            Terminal terminal, Json json, Interruption interruption, ArchiveFolder archives, PluginFolder plugins) {
        this.terminal = terminal;
        this.json = json;
        this.interruption = interruption;
        this.archives = archives;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        try (ProblemLog log = ProblemLog.open(terminal, json, Set.of(), Optional.ofNullable(problems));
                Toolbox toolbox = plugins.open(log).use(Optional.empty());
                Archive archive = archives.open(dry ? Mode.READ : Mode.WRITE)) {
            InProcessEngine engine = new InProcessEngine();
            Reanalysis reanalysis = new Reanalysis(archive, toolbox, engine, log);
            if (dry) {
                terminal.print("%,d articles are to be analyzed anew".formatted(reanalysis.due()));
                return Exit.OK;
            }
            Cancellation cancellation = interruption.watched();
            try (Progress progress = terminal.progress("articles")) {
                long seen = 0;
                boolean more = true;
                while (more) {
                    more = reanalysis.step(cancellation);
                    for (; seen < reanalysis.progress().seen(); seen++) {
                        progress.step();
                    }
                }
            }
            long linked = cancellation.isCancelled() ? 0 : new Linking(archive, toolbox, engine, log).run(cancellation);
            Reanalysis.Progress done = reanalysis.progress();
            terminal.print("%,d of %,d articles analyzed anew, %,d layers changed by what belongs together"
                    .formatted(done.revised(), done.due(), linked));
            if (cancellation.isCancelled()) {
                terminal.print("interrupted; run the same command again to go on");
            }
            return log.failures() == 0 && !cancellation.isCancelled() ? Exit.OK : Exit.PARTIAL;
        }
    }
}
