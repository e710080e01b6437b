package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Settings;
import org.parallax.api.analysis.Trainable;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.config.Config;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.training.Training;
import org.parallax.ingest.Intake;
import org.parallax.pipeline.Articles;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a plug-in learn from labelled articles. */
@Command(
        name = "train",
        description = {
            "Lets a plug-in learn from labelled articles: JSONL whose 'layers' hold what the plug-in should find."
                    + " Prints figures on articles that it did not learn from, and writes a model.",
            "",
            "  parallax train entities --data labelled.jsonl --output my.model"
        })
final class TrainCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Parameters(paramLabel = "PLUGIN", description = "The plug-in's name.")
    private String name = "";

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The labelled articles.")
    private Path data = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the model. By default PLUGIN.model in the current folder.")
    private @Nullable Path output;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "In how many parts to cross-validate. By default 5; 0 for no figures.")
    private int folds = 5;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Config config;
    private final Json json;

    @Inject
    TrainCommand(Terminal terminal, Surroundings surroundings, Config config, Json json, PluginFolder plugins) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.config = config;
        this.json = json;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws Exception {
        if (folds < 0 || folds == 1) {
            throw Failure.usage("--folds must be 2 or more, or 0, not " + folds);
        }
        Inputs inputs = Inputs.of(data.toString());
        try (ProblemLog log = ProblemLog.open(terminal, json, inputs.addresses(), Optional.empty());
                Toolbox toolbox = plugins.open(log)) {
            Plugin plugin = find(toolbox);
            List<Reading> labelled = read(toolbox, plugin, inputs, log);
            train((Trainable<?>) plugin.instance(), labelled);
            return log.failures() == 0 ? Exit.OK : Exit.PARTIAL;
        }
    }

    private Plugin find(Toolbox toolbox) {
        List<Plugin> trainable = toolbox.found().all().stream()
                .filter(it -> it.instance() instanceof Trainable)
                .toList();
        List<String> names = trainable.stream().map(Plugin::name).sorted().toList();
        return trainable.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.usage("There is no plug-in '%s' that learns%s; there are %s"
                        .formatted(name, Config.meant(name, names), String.join(", ", names))));
    }

    /** The articles that carry labels, with the layers that the plug-in requires. */
    private List<Reading> read(Toolbox toolbox, Plugin plugin, Inputs inputs, ProblemLog log) throws IOException {
        String required = plugin.requires().isEmpty() ? "none" : String.join(",", plugin.requires());
        toolbox.use(Optional.of(required));
        Intake intake = Intake.of(toolbox.sources(), log, surroundings.in());
        List<Reading> labelled = new ArrayList<>();
        Articles articles = Articles.all(intake, intake.resources(inputs.names()));
        new InProcessEngine().run(Job.of(toolbox.plan(), articles.stream(), labelled::add, log));
        int read = labelled.size();
        labelled.removeIf(
                it -> !it.layers().contains(plugin.name()) || !it.layers().containsAll(plugin.requires()));
        if (labelled.isEmpty()) {
            throw new Failure("None of the %d articles in %s has labels: a line needs \"layers\": {\"%s\": […]}"
                    .formatted(read, data, plugin.name()));
        }
        terminal.print(List.of("%d articles with labels, of %d".formatted(labelled.size(), read)));
        return labelled;
    }

    private <T> void train(Trainable<T> plugin, List<Reading> labelled) throws Exception {
        Settings settings = config.plugins().getOrDefault(name, Settings.NONE);
        Training<T> training = new Training<>(plugin, settings, labelled);
        if (folds > 0) {
            List<String> lines = new ArrayList<>();
            lines.add("cross-validated in %d parts:".formatted(folds));
            training.crossValidated(folds)
                    .forEach((figure, value) -> lines.add("  %-18s %.3f".formatted(figure, value)));
            terminal.print(lines);
        }
        Path file = output == null ? Path.of(name + ".model") : output;
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            training.write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        terminal.print(List.of(
                "wrote %s, %d bytes; to use it, put into parallax.toml:".formatted(file, Files.size(file)),
                "  [plugins.%s]".formatted(name.contains(".") ? '"' + name + '"' : name),
                "  model = \"%s\"".formatted(file.toAbsolutePath().toString().replace("\\", "\\\\"))));
    }
}
