package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.Explanations;
import org.parallax.cli.show.Fields;
import org.parallax.cli.show.Page;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.ingest.Intake;
import org.parallax.ingest.resource.Resources;
import org.parallax.pipeline.Articles;
import org.parallax.pipeline.Sites;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an article. */
@Command(
        name = "show",
        description = {
            "Shows an article with what was found in it: one of the archive by its id, or the articles" + " of a file.",
            "",
            "  parallax show 3a0a65e781a3a1228422c4e83095798c",
            "  parallax show --file page.html --layers geo --explain"
        })
final class ShowCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The article's id, as 'search' prints it, or the beginning of it; or its address.")
    private @Nullable String id;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Show the articles of this file instead; nothing is kept.")
    private @Nullable Path file;

    @Option(
            names = {"-l", "--layers"},
            paramLabel = "LAYERS",
            description = "The layers to show, with commas between them. By default all.")
    private @Nullable String layers;

    @Option(
            names = "--explain",
            description = "Say where each field came from, and what each finding rests on, where its plug-in can.")
    private boolean explain;

    @Option(names = "--json", description = "Print the reading as it is, one JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Json json;

    @Inject
    ShowCommand(Terminal terminal, Surroundings surroundings, Json json, ArchiveFolder archives, PluginFolder plugins) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.json = json;
        this.archives = archives;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        if ((id == null) == (file == null)) {
            throw Failure.usage("name either an article's ID or a --file; 'parallax search' finds ids");
        }
        Set<String> named =
                file == null ? Set.of() : Set.of(file.toFile().toURI().toString());
        try (ProblemLog log = ProblemLog.open(terminal, json, named, Optional.empty());
                Toolbox toolbox = explain ? plugins.openExplaining(log) : plugins.open(log)) {
            if (id != null) {
                show(stored(id, toolbox), toolbox);
            } else if (file != null) {
                analyze(file, toolbox.use(Optional.ofNullable(layers)), log);
            }
            return log.failures() == 0 ? Exit.OK : Exit.PARTIAL;
        }
    }

    private void analyze(Path path, Toolbox toolbox, ProblemLog log) throws IOException {
        Intake intake = Intake.of(toolbox.sources(), log, surroundings.in());
        Articles articles = Articles.all(intake, intake.resources(List.of(path.toString())));
        new InProcessEngine().run(Job.of(toolbox.plan(), articles.stream(), it -> show(it, toolbox), log));
    }

    private Reading stored(String wanted, Toolbox toolbox) {
        try (Archive archive = archives.open(Mode.READ)) {
            Reading reading = ArticleArgument.find(archive, wanted);
            return explain ? withEvidence(reading, toolbox.use(Optional.empty()), archive.folder()) : reading;
        }
    }

    /** The evidence for the fields is not kept; where the page is still there, it is read again. */
    private Reading withEvidence(Reading reading, Toolbox toolbox, Path archive) {
        Layer<Object> evidence = Layer.of(Fields.LAYER, Object.class);
        URI page = reading.article().provenance().location();
        if (reading.has(evidence) || !"file".equals(page.getScheme()) || !Files.isReadable(Path.of(page))) {
            return reading;
        }
        Intake intake =
                Intake.of(toolbox.sources(), problem -> {}, InputStream.nullInputStream(), Sites.known(archive, json));
        try (Stream<Reading> again = intake.read(Resources.file(Path.of(page)))) {
            return again.filter(it -> it.id().equals(reading.id()) && it.has(evidence))
                    .findFirst()
                    .map(it -> reading.with(evidence, it.get(evidence)))
                    .orElse(reading);
        }
    }

    private void show(Reading reading, Toolbox toolbox) {
        if (asJson) {
            terminal.print(json.write(reading));
            return;
        }
        List<String> wanted = layers == null
                ? reading.layers().stream()
                        .filter(it -> !explain || !it.equals(Fields.LAYER))
                        .toList()
                : Arrays.stream(layers.split(",", -1)).map(String::strip).toList();
        new Page(terminal, json).print(reading, wanted);
        if (explain) {
            if (reading.layers().contains(Fields.LAYER)) {
                new Fields(terminal, json).print(reading);
            }
            new Explanations(terminal, toolbox).print(reading, wanted);
        }
    }
}
