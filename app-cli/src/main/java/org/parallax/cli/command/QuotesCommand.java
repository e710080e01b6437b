package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.show.QuotationLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.quote.Quotation;
import org.parallax.pipeline.quote.Quotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who says what. */
@Command(
        name = "quotes",
        description = {
            "Shows who says what in the articles of the archive, those of the latest article first.",
            "",
            "  parallax quotes --speaker 'Ada Quill'",
            "  parallax quotes 'place:Vigo date:2026-04' --format csv > quotes.csv",
            "",
            "A speaker is found by whole words of the name, or of what stands for it, such as spokeswoman."
        })
final class QuotesCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "In which articles, as for 'search'; nothing for all.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Whose words.")
    private @Nullable String speaker;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "In how many articles, from 1 to 1,000. By default 20.")
    private int limit = 20;

    @Mixin
    private final TableFormat format;

    private final Terminal terminal;
    private final Json json;

    @Inject
    QuotesCommand(Terminal terminal, Json json, ArchiveFolder archives, TableFormat format) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
        this.format = format;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchRequest.MAX_LIMIT) {
            throw Failure.usage("--limit must be from 1 to %d, not %d".formatted(SearchRequest.MAX_LIMIT, limit));
        }
        QuotationLines lines = new QuotationLines(terminal);
        try (Archive archive = archives.open(Mode.READ)) {
            Quotations.Page page = new Quotations(archive)
                    .page(
                            SearchRequest.of(String.join(" ", words))
                                    .sort(Sort.NEWEST)
                                    .limit(limit),
                            Optional.ofNullable(speaker));
            List<Quotation> found = page.quotations();
            switch (format.chosen()) {
                case TABLE -> lines.print(found);
                case JSONL -> found.forEach(it -> terminal.print(json.write(it)));
                case CSV -> lines.csv(found);
            }
            terminal.note("%,d quotations in the first %,d of %,d articles%s"
                    .formatted(
                            found.size(),
                            Math.min(limit, page.articles()),
                            page.articles(),
                            page.complete() ? "" : "; the search took too long and was cut short"));
            return Exit.OK;
        }
    }
}
