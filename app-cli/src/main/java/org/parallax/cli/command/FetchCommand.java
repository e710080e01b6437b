package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Time;
import org.parallax.fetch.watch.ArchiveSink;
import org.parallax.fetch.watch.Downloads;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.net.Outgoing;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Sites;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches pages into the archive, once. */
@Command(
        name = "fetch",
        description = {
            "Fetches pages from the web, politely, and takes their articles into the archive.",
            "",
            "  parallax fetch --contact you@newsroom.example https://harbourcourier.example/danube-bridge",
            "",
            "Of a feed, what it holds in full is taken, and the pages of its teasers are fetched; of a sitemap, the pages"
                    + " that it lists. Run it again to go on after an interruption: a page that is there is not fetched"
                    + " again. robots.txt is kept to, and a site is visited one request at a time."
        })
final class FetchCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final WebOptions web = new WebOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "URL",
            description =
                    "Addresses of pages, feeds and sitemaps, and files with such addresses: one a line, OPML, sitemaps.")
    private List<String> given = List.of();

    @Option(names = "--again", description = "Fetch pages too whose addresses are in the archive already.")
    private boolean again;

    @Option(
            names = {"-w", "--with"},
            paramLabel = "LAYERS",
            description = "The layers wanted, with commas between them, or 'none'. By default all.")
    private @Nullable String with;

    @Option(names = "--problems", paramLabel = "FILE", description = "Where to write what went wrong, as JSONL.")
    private @Nullable Path problems;

    @Option(names = "--json", description = "Print the counts as a JSON object.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;
    private final Interruption interruption;

    @Inject
    FetchCommand(
            Terminal terminal, Json json, Interruption interruption, ArchiveFolder archives, PluginFolder plugins) {
        this.terminal = terminal;
        this.json = json;
        this.interruption = interruption;
        this.archives = archives;
        this.plugins = plugins;
    }

    /** What is printed. */
    private record Told(Downloads.Result pages, long stored, long present, long skipped, long damaged, long articles) {}

    @Override
    public Integer call() throws IOException {
        try (Outgoing outgoing = web.outgoing();
                ProblemLog log = ProblemLog.open(terminal, json, Set.copyOf(given), Optional.ofNullable(problems));
                Toolbox toolbox = plugins.open(log).use(Optional.ofNullable(with));
                Archive archive = archives.open(Mode.WRITE);
                Sites sites = Sites.open(archive.folder(), json);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<URI> urls = AddressLists.read(given, Set.of(Kind.PAGE, Kind.FEED, Kind.LIST), log);
            Takings takings = new Takings(archive, toolbox, sites, json, log);
            ArchiveSink sink = new ArchiveSink(archive, takings::take, ArchiveSink.Rest.NONE);
            Fetcher fetcher = new Fetcher(outgoing, web.manners(), Time.REAL);
            Cancellation cancellation = interruption.watched();
            Downloads.Result result = new Downloads(fetcher, executor, sink, again).run(urls, cancellation);
            if (!cancellation.isCancelled()) {
                new Linking(archive, toolbox, new InProcessEngine(), log).run(cancellation);
            }
            Takings.Total total = takings.total();
            tell(new Told(result, total.stored(), total.present(), total.skipped(), total.damaged(), archive.count()));
            if (log.failures() == 0 && result.left() == 0) {
                return Exit.OK;
            }
            return result.fetched() + result.known() == 0 ? Exit.FAILURE : Exit.PARTIAL;
        }
    }

    private void tell(Told told) {
        if (asJson) {
            terminal.print(json.write(told));
            return;
        }
        Downloads.Result pages = told.pages();
        terminal.print("%,d pages fetched, %,d failed, %,d in the archive already"
                .formatted(pages.fetched(), pages.failed(), pages.known()));
        terminal.print("%,d articles stored, %,d already there, %,d skipped, %,d damaged"
                .formatted(told.stored(), told.present(), told.skipped(), told.damaged()));
        terminal.print("%,d articles in %s".formatted(told.articles(), archives.path()));
        if (pages.left() > 0) {
            terminal.print(
                    "interrupted; run the same command again to fetch the %,d pages left".formatted(pages.left()));
        }
    }
}
