package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Progress;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Ingestion;
import org.parallax.pipeline.Receipts;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes inputs into the archive. */
@Command(
        name = "ingest",
        description = {
            "Cuts articles out of pages, analyzes those that are new, and keeps them in the archive.",
            "",
            "Run it again at any time: what is stored is not stored twice, and an interrupted run goes on where it"
                    + " stopped. Told to end (Ctrl-C), it finishes and commits what it has begun."
        })
final class IngestCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = {"-w", "--with"},
            paramLabel = "LAYERS",
            description = "The layers wanted, with commas between them, or 'none'. By default all.")
    private @Nullable String with;

    @Option(names = "--problems", paramLabel = "FILE", description = "Where to write what went wrong, as JSONL.")
    private @Nullable Path problems;

    @Option(names = "--json", description = "Print the counts as a JSON object.")
    private boolean asJson;

    @Option(
            names = "--acknowledge",
            hidden = true,
            description = "Print READY, then ACK <id> for what is stored for good.")
    private boolean acknowledge;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Json json;
    private final Interruption interruption;

    @Inject
    IngestCommand(
            Terminal terminal,
            Surroundings surroundings,
            Json json,
            Interruption interruption,
            ArchiveFolder archives,
            PluginFolder plugins) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.json = json;
        this.interruption = interruption;
        this.archives = archives;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        try (ProblemLog log = ProblemLog.open(terminal, json, inputs.addresses(), Optional.ofNullable(problems));
                Toolbox toolbox = plugins.open(log).use(Optional.ofNullable(with));
                Archive archive = archives.open(Mode.WRITE)) {
            if (acknowledge) {
                say("READY");
            }
            Ingestion ingestion = new Ingestion(
                    archive,
                    toolbox,
                    new InProcessEngine(),
                    json,
                    Version.number(),
                    log,
                    acknowledge ? receipts() : Receipts.NONE);
            Counts counts = run(ingestion);
            tell(counts);
            if (log.failures() == 0 && !counts.interrupted()) {
                return Exit.OK;
            }
            return counts.stored() + counts.present() + counts.known() == 0 ? Exit.FAILURE : Exit.PARTIAL;
        }
    }

    private Counts run(Ingestion ingestion) throws IOException {
        try (Progress progress = terminal.progress("articles")) {
            return ingestion.run(inputs.names(), surroundings.in(), interruption.watched(), progress::step);
        }
    }

    private void tell(Counts counts) {
        List<String> lines = asJson ? List.of(json.write(counts)) : words(counts);
        lines.forEach(acknowledge ? terminal::note : terminal::print);
    }

    private List<String> words(Counts counts) {
        List<String> lines = new ArrayList<>();
        lines.add("%,d records read: %,d stored, %,d already there, %,d skipped, %,d damaged"
                .formatted(counts.records(), counts.stored(), counts.present(), counts.skipped(), counts.damaged()));
        if (counts.known() > 0) {
            lines.add("%,d files had been read before and were not read again".formatted(counts.known()));
        }
        if (counts.relabelled() > 0) {
            lines.add("%,d layers of stored articles changed by what belongs together".formatted(counts.relabelled()));
        }
        if (counts.damaged() > 0) {
            lines.add("damaged records are kept: parallax archive quarantine");
        }
        lines.add("%,d articles in %s".formatted(counts.articles(), archives.path()));
        if (counts.interrupted()) {
            lines.add("interrupted; run the same command again to go on");
        }
        return lines;
    }

    private Receipts receipts() {
        return new Receipts() {
            @Override
            public void stored(ArticleId id) {
                say("ACK " + id);
            }

            @Override
            public void present(ArticleId id) {
                say("HAVE " + id);
            }
        };
    }

    private void say(String line) {
        terminal.out().print(line + "\n");
        terminal.out().flush();
    }
}
