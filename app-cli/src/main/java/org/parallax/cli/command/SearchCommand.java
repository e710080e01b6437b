package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.archive.query.QueryException;
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
            "Fields: title body outlet author section place entity speaker country near box lang date tone copy cluster story url id like has",
            "version. All words must be there; OR, NOT (or -), brackets and \"phrases\" work as elsewhere."
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

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "Go on after an earlier page; its end names the cursor.")
    private @Nullable String after;

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
            SearchRequest request =
                    SearchRequest.of(String.join(" ", words)).sort(order.sort).limit(limit);
            SearchResult result = search(archive, request);
            if (asJson) {
                result.hits().forEach(it -> terminal.print(json.write(it)));
            } else {
                new Hits(terminal).print(result);
            }
            result.next().ifPresent(it -> terminal.note("Go on: --after " + it));
            return Exit.OK;
        }
    }

    private SearchResult search(Archive archive, SearchRequest request) {
        try {
            return archive.search(after == null ? request : request.after(after));
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
