package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.export.Csv;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.show.CopyLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.SharedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which other articles share an article's text. */
@Command(
        name = "copies",
        description = {
            "Shows which other articles of the archive share an article's text, how much of it, and the passages.",
            "",
            "  parallax copies 3a0a65e781a3a1228422c4e83095798c",
            "  parallax copies --format csv https://harbour.example/ferry"
        })
final class CopiesCommand extends Standard {

    private static final List<String> COLUMNS = List.of(
            "id",
            "of",
            "relation",
            "similarity",
            "original",
            "outlet",
            "day",
            "title",
            "start",
            "end",
            "of_start",
            "of_end",
            "words",
            "text");

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(paramLabel = "ARTICLE", description = "The article's id, the beginning of it, or its address.")
    private @Nullable String wanted;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of text, jsonl, csv; csv has a line for each shared passage. By default text.")
    private String format = "text";

    @Option(names = "--json", description = "As --format jsonl: one JSON object a line, another article each.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    CopiesCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            Reading reading =
                    ArticleArgument.find(archive, Optional.ofNullable(wanted).orElse(""));
            if (!SharedText.isLinked(reading)) {
                terminal.note("Nobody has looked for copies of this article yet; 'parallax ingest' does.");
            }
            List<SharedText> copies = SharedText.of(reading, archive);
            switch (asJson ? "jsonl" : format) {
                case "text" -> new CopyLines(terminal).print(reading, copies);
                case "jsonl" -> copies.forEach(it -> terminal.print(json.write(it)));
                case "csv" -> csv(reading, copies);
                default -> throw Failure.usage("--format must be one of text, jsonl, csv, not '%s'".formatted(format));
            }
            return Exit.OK;
        }
    }

    private void csv(Reading reading, List<SharedText> copies) {
        terminal.out().print(Csv.row(COLUMNS) + "\r\n");
        for (SharedText copy : copies) {
            for (SharedText.Passage passage : copy.passages()) {
                terminal.out()
                        .print(Csv.row(List.of(
                                        reading.id().value(),
                                        copy.id().value(),
                                        copy.relation().name().toLowerCase(Locale.ROOT),
                                        "%.4f".formatted(copy.similarity()),
                                        Boolean.toString(copy.original()),
                                        copy.outlet().orElse(""),
                                        copy.day().map(Object::toString).orElse(""),
                                        copy.title().orElse(""),
                                        Integer.toString(passage.span().start()),
                                        Integer.toString(passage.span().end()),
                                        Integer.toString(passage.other().start()),
                                        Integer.toString(passage.other().end()),
                                        Integer.toString(passage.words()),
                                        passage.span().in(reading.text())))
                                + "\r\n");
            }
        }
    }
}
