package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what a search finds. */
@Command(
        name = "facets",
        description = {
            "Counts what a search finds by outlet, day, language and so on. The counts are exact.",
            "",
            "  parallax facets --by outlet,month storm",
            "  parallax facets --by place -n 20 'country:HU tone:negative'"
        })
final class FacetsCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for; nothing for every article.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-b", "--by"},
            split = ",",
            paramLabel = "FACET",
            description =
                    "Some of outlet, day, month, year, language, country, place, author, entity, speaker, story, tone, layer. By default"
                            + " outlet,month,language,country,tone.")
    private List<String> by = List.of("outlet", "month", "language", "country", "tone");

    @Option(
            names = {"-n", "--values"},
            paramLabel = "N",
            description = "How many values of each to show, from 1 to 10,000. By default 10.")
    private int values = 10;

    @Option(names = "--json", description = "One JSON object a line, a facet each.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    FacetsCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        if (values < 1 || values > SearchRequest.MAX_VALUES) {
            throw Failure.usage("--values must be from 1 to %d, not %d".formatted(SearchRequest.MAX_VALUES, values));
        }
        SearchRequest request = SearchRequest.of(String.join(" ", words)).limit(0);
        for (String name : by) {
            request = request.facet(facet(name), values);
        }
        try (Archive archive = archives.open(Mode.READ)) {
            SearchResult result = archive.search(request);
            if (asJson) {
                result.facets().forEach(it -> terminal.print(json.write(it)));
            } else {
                result.facets().forEach(this::print);
            }
            terminal.note("%,d articles%s"
                    .formatted(
                            result.total(),
                            result.complete()
                                    ? ""
                                    : "; the search took too long and was cut short, so there may be more"));
            return result.complete() ? Exit.OK : Exit.FAILURE;
        }
    }

    private static Facet facet(String name) {
        try {
            return Facet.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("there is no facet '%s', only %s"
                    .formatted(
                            name,
                            String.join(
                                    ", ",
                                    java.util.Arrays.stream(Facet.values())
                                            .map(it -> it.name().toLowerCase(Locale.ROOT))
                                            .toList())));
        }
    }

    private void print(FacetCounts facet) {
        String name = facet.facet().name().toLowerCase(Locale.ROOT);
        terminal.print(terminal.style(Style.BOLD, name)
                + "  %,d articles have one, %,d different%s"
                        .formatted(
                                facet.articles(),
                                facet.values(),
                                facet.values() > facet.counts().size()
                                        ? ", %s shown"
                                                .formatted(facet.facet().isTime() ? "the latest" : "the most frequent")
                                        : ""));
        Table table = new Table("  ", 1);
        facet.counts().forEach(it -> table.row(it.articles(), it.value()));
        terminal.print(table.lines(terminal.columns()));
        terminal.print("");
    }
}
