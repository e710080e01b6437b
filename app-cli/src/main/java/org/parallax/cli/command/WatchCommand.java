package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.run.ProblemLog;
import org.parallax.cli.show.FeedLines;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Time;
import org.parallax.fetch.watch.ArchiveSink;
import org.parallax.fetch.watch.Feeds;
import org.parallax.fetch.watch.Followed;
import org.parallax.fetch.watch.Polling;
import org.parallax.fetch.watch.Watch;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.net.Outgoing;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Sites;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds into the archive. */
@Command(
        name = "watch",
        description = {
            "Follows feeds: asks each for news as often as it has some, and takes new articles into the archive.",
            "",
            "  parallax watch --contact you@newsroom.example https://harbourcourier.example/feed feeds.opml",
            "  parallax watch                 # goes on with the feeds followed before",
            "  parallax watch --status",
            "",
            "Stop it at any time (Ctrl-C) and start it again: no article is lost or stored twice. An article of which the"
                    + " feed holds a teaser only is fetched from its page. robots.txt is kept to, and a site is visited one"
                    + " request at a time."
        })
final class WatchCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Mixin
    private final PluginFolder plugins;

    @Mixin
    private final WebOptions web = new WebOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "FEED",
            description =
                    "Addresses of feeds to follow besides those followed before, and files with such addresses: OPML,"
                            + " or one a line.")
    private List<String> given = List.of();

    @Option(names = "--once", description = "Ask each feed that is due once, and end; for cron.")
    private boolean once;

    @Option(names = "--status", description = "Show the feeds that are followed, and end.")
    private boolean status;

    @Option(names = "--remove", paramLabel = "URL", description = "Follow a feed no more, and end. Its articles stay.")
    private @Nullable String removed;

    @Option(
            names = "--min-interval",
            paramLabel = "MINUTES",
            description = "The least time between two polls of a feed. By default 5.")
    private int shortest = (int) Polling.DEFAULT.shortest().toMinutes();

    @Option(
            names = "--max-interval",
            paramLabel = "MINUTES",
            description = "The most time between two polls of a feed. By default 1440, a day.")
    private int longest = (int) Polling.DEFAULT.longest().toMinutes();

    @Option(
            names = {"-w", "--with"},
            paramLabel = "LAYERS",
            description = "The layers wanted, with commas between them, or 'none'. By default all.")
    private @Nullable String with;

    @Option(names = "--json", description = "With --status, print one JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;
    private final Interruption interruption;

    @Inject
    WatchCommand(
            Terminal terminal, Json json, Interruption interruption, ArchiveFolder archives, PluginFolder plugins) {
        this.terminal = terminal;
        this.json = json;
        this.interruption = interruption;
        this.archives = archives;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        if (status) {
            return status();
        }
        if (removed != null) {
            return remove(removed);
        }
        try (Outgoing outgoing = web.outgoing();
                ProblemLog log = ProblemLog.open(terminal, json, Set.copyOf(given), Optional.empty());
                Toolbox toolbox = plugins.open(log).use(Optional.ofNullable(with));
                Archive archive = archives.open(Mode.WRITE);
                Sites sites = Sites.open(archive.folder(), json);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Feeds feeds = Feeds.of(archive.folder(), json);
            for (URI url : AddressLists.read(given, Set.of(Kind.FEED, Kind.PAGE), log)) {
                outgoing.rules().checkForm(url);
                feeds.add(url, Instant.now(), polling());
            }
            if (feeds.all().isEmpty()) {
                throw Failure.usage("No feed is followed yet; name one, or a file with some");
            }
            Cancellation cancellation = interruption.watched();
            Takings takings = new Takings(archive, toolbox, sites, json, log);
            ArchiveSink sink = new ArchiveSink(
                    archive,
                    haul -> tell(takings.take(haul)),
                    () -> new Linking(archive, toolbox, new InProcessEngine(), log).run(cancellation));
            Watch watch = new Watch(feeds, new Fetcher(outgoing, web.manners(), Time.REAL), executor, sink, polling());
            if (once) {
                watch.once(cancellation);
            } else {
                terminal.note("Following %,d feeds into %s; Ctrl-C ends it"
                        .formatted(feeds.all().size(), archives.path()));
                watch.run(cancellation);
            }
            terminal.print("%,d articles stored; %,d in %s"
                    .formatted(takings.total().stored(), archive.count(), archives.path()));
            if (watch.figures().failedPolls() > 0) {
                terminal.note("%,d polls failed; see parallax watch --status"
                        .formatted(watch.figures().failedPolls()));
            }
            return log.failures() == 0 && watch.figures().failedPolls() == 0 ? Exit.OK : Exit.PARTIAL;
        }
    }

    private Polling polling() {
        try {
            Duration least = Duration.ofMinutes(shortest);
            Duration most = Duration.ofMinutes(longest);
            Duration first = Polling.DEFAULT.first();
            first = first.compareTo(least) < 0 ? least : first;
            return new Polling(least, most, first.compareTo(most) > 0 ? most : first);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--min-interval and --max-interval: " + e.getMessage());
        }
    }

    private void tell(Counts counts) {
        if (counts.stored() > 0) {
            terminal.note("%s  %,d new, %,d in all"
                    .formatted(
                            LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                            counts.stored(),
                            counts.articles()));
        }
    }

    private int status() {
        List<Followed> feeds = Feeds.of(archives.path(), json).all();
        if (asJson) {
            feeds.forEach(it -> terminal.print(json.write(it.summary())));
        } else if (feeds.isEmpty()) {
            terminal.note("No feed is followed. Follow one: parallax watch URL");
        } else {
            terminal.print(FeedLines.of(feeds, Instant.now(), terminal.columns()));
        }
        return Exit.OK;
    }

    private int remove(String url) {
        try (Archive archive = archives.open(Mode.WRITE)) {
            Feeds feeds = Feeds.of(archive.folder(), json);
            Followed feed = feeds.all().stream()
                    .filter(it -> it.url().toString().equals(url)
                            || it.at().toString().equals(url)
                            || it.id().equals(url))
                    .findFirst()
                    .orElseThrow(() -> Failure.usage("No feed of that address is followed: " + url));
            feeds.remove(feed.id());
            terminal.print("%s is followed no more".formatted(feed.url()));
            return Exit.OK;
        }
    }
}
