package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.export.Export;
import org.parallax.archive.export.Format;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.ExportFile;
import org.parallax.cli.run.Words;
import org.parallax.cli.terminal.Progress;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles for other programs. */
@Command(
        name = "export",
        description = {
            "Writes all articles that match a query, whole, in the order of their ids.",
            "",
            "  parallax export --format csv -o vigo.csv 'place:Vigo date:2026'",
            "",
            "Formats: csv, for spreadsheets and statistics; jsonl, the readings as they are stored; gkg, the columns of"
                    + " GDELT's Global Knowledge Graph 2.1; atom, a feed.",
            "",
            "A file stands under its name only when it is complete, and FILE.manifest.json beside it says how many articles"
                    + " and bytes it has, and their SHA-256."
        })
final class ExportCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Which articles; nothing for all.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of csv, jsonl, gkg, atom. By default csv.")
    private String format = "csv";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, instead of standard output.")
    private @Nullable Path output;

    private final Terminal terminal;
    private final Json json;

    @Inject
    ExportCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() throws IOException {
        Format chosen = Format.of(format)
                .orElseThrow(() -> Failure.usage(
                        "--format must be one of %s, not '%s'".formatted(String.join(", ", Format.labels()), format)));
        try (Archive archive = archives.open(Mode.READ);
                Export export = Export.of(archive, json, chosen, String.join(" ", words), List.of())) {
            Optional<Path> file =
                    Optional.ofNullable(output).filter(it -> !it.toString().equals("-"));
            if (file.isPresent()) {
                write(export, file.get());
            } else {
                export.writeTo(terminal.out());
                terminal.out().flush();
            }
            terminal.note("%,d articles exported%s"
                    .formatted(export.count(), file.map(it -> " to " + it).orElse("")));
            return Exit.OK;
        }
    }

    private void write(Export export, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                export.writeTo(out);
            }
            return;
        }
        try (Progress progress = terminal.progress("articles")) {
            ExportFile.write(file, export, String.join(" ", words), json, progress::step);
        } catch (IOException e) {
            throw new Failure("Cannot export to %s: %s".formatted(file, Words.of(e)), e);
        }
    }
}
