package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.run.Output;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Progress;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Outcome;
import org.parallax.ingest.Intake;
import org.parallax.pipeline.Articles;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles, runs plug-ins over them, and writes what they found; keeps nothing. */
@Command(
        name = "analyze",
        description = {
            "Cuts articles out of pages and writes them with everything that was found in them, one JSON object a line,"
                    + " in the order of the inputs. Keeps nothing.",
            "",
            "  parallax analyze --with geo,sentiment press/ > out.jsonl"
        })
final class AnalyzeCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = {"-w", "--with"},
            paramLabel = "LAYERS",
            description =
                    "The layers wanted, with commas between them, or 'none' to cut articles only. By default all.")
    private @Nullable String with;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, instead of standard output. The file appears when it is complete.")
    private @Nullable Path output;

    @Option(
            names = "--explain",
            description = "Add the layer 'evidence', which says where each field of an article came from.")
    private boolean explain;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to write: ${COMPLETION-CANDIDATES}. By default jsonl, one reading a line; geojson is one"
                    + " collection of the places mentioned.")
    private AnalysisFormat format = AnalysisFormat.jsonl;

    @Option(names = "--problems", paramLabel = "FILE", description = "Where to write what went wrong, as JSONL.")
    private @Nullable Path problems;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many articles to work on at once. By default one for each processor.")
    private int threads = Limits.DEFAULT.threads();

    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            description = "How long one plug-in may take over one article. By default 10.")
    private double budget = Limits.DEFAULT.budget().toMillis() / 1000.0;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Json json;
    private final Interruption interruption;

    @Inject
    AnalyzeCommand(
            Terminal terminal, Surroundings surroundings, Json json, Interruption interruption, PluginFolder plugins) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.json = json;
        this.interruption = interruption;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw Failure.usage("--threads must be at least 1, not " + threads);
        }
        if (!(budget >= 0.001)) {
            throw Failure.usage("--budget must be at least 0.001 seconds, not " + budget);
        }
        try (ProblemLog log = ProblemLog.open(terminal, json, inputs.addresses(), Optional.ofNullable(problems));
                Toolbox toolbox = explain ? plugins.openExplaining(log) : plugins.open(log)) {
            Plan plan = toolbox.use(Optional.ofNullable(with)).plan();
            if (format == AnalysisFormat.geojson && !plan.names().contains(PlaceMention.GEO.name())) {
                throw Failure.usage("--format geojson needs the layer 'geo' among --with");
            }
            Intake intake = Intake.of(toolbox.sources(), log, surroundings.in());
            Outcome outcome = run(plan, intake, log);
            if (log.failures() == 0) {
                return Exit.OK;
            }
            return outcome.articles() == 0 ? Exit.FAILURE : Exit.PARTIAL;
        }
    }

    private Outcome run(Plan plan, Intake intake, ProblemLog log) throws IOException {
        try (Output out = Output.to(Optional.ofNullable(output), surroundings.out(), surroundings.outIsTerminal());
                Progress progress = terminal.progress("articles")) {
            AnalysisWriter writer = new AnalysisWriter(format, json, out);
            Limits limits = Limits.DEFAULT.withThreads(threads).withBudget(Duration.ofMillis((long) (budget * 1000)));
            Articles articles = Articles.all(intake, intake.resources(inputs.names()));
            Outcome outcome = new InProcessEngine(limits)
                    .run(new Job(
                            plan,
                            articles.stream(),
                            reading -> {
                                writer.write(reading);
                                progress.step();
                            },
                            log,
                            interruption.watched()));
            if (!outcome.cancelled()) {
                writer.finish();
                out.complete();
            }
            return outcome;
        }
    }
}
