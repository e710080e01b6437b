package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.show.Hits;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the archive. */
@Command(
        name = "search",
        description = {
            "Searches the archive.",
            "",
            "  parallax search dock strike",
            "  parallax search 'outlet:meridian place:ES date:2026-04'",
            "  parallax search 'tone:negative -copy:yes \"lower house\"'",
            "",
            "Fields: title body outlet author section place country lang date tone copy cluster story url id has version.",
            "All words must be there; OR, NOT (or -), brackets and \"phrases\" work as elsewhere."
        })
final class SearchCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for; nothing for every article.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many to show, from 1 to 1,000. By default 20.")
    private int limit = 20;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            description = "One of $${COMPLETION-CANDIDATES}: the best first, or by day. By default relevance.")
    private Order order = Order.relevance;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    /** The orders as they are written. */
    enum Order {
        relevance(Sort.RELEVANCE),
        newest(Sort.NEWEST),
        oldest(Sort.OLDEST);

        private final Sort sort;

        Order(Sort sort) {
            this.sort = sort;
        }
    }

    @Inject
    SearchCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchRequest.MAX_LIMIT) {
            throw Failure.usage("--limit must be from 1 to %d, not %d".formatted(SearchRequest.MAX_LIMIT, limit));
        }
        try (Archive archive = archives.open(Mode.READ)) {
            SearchResult result = archive.search(
                    SearchRequest.of(String.join(" ", words)).sort(order.sort).limit(limit));
            if (asJson) {
                result.hits().forEach(it -> terminal.print(json.write(it)));
            } else {
                new Hits(terminal).print(result);
            }
            return Exit.OK;
        }
    }
}
