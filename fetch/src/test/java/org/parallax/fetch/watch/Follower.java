package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.fetch.Agent;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Manners;
import org.parallax.fetch.Time;
import org.parallax.ingest.Intake;
import org.parallax.net.Outgoing;
import org.parallax.net.Rules;
import org.parallax.pipeline.Haul;
import org.parallax.pipeline.Ingestion;
import org.parallax.pipeline.Receipts;
import org.parallax.pipeline.Toolbox;

/** Follows feeds into an archive in accelerated time; as a process, until it is killed. */
final class Follower implements AutoCloseable {

    static final Polling POLLING = new Polling(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(1));

    private static final Manners MANNERS = new Manners(
            Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofMinutes(15), 15 << 20, Duration.ofSeconds(10), 5);

    final Json json = new Json();
    final Archive archive;
    final Feeds feeds;
    final Watch watch;
    private final Toolbox toolbox;
    private final Outgoing outgoing;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    Follower(Path folder, Time time, Set<String> allowed, Polling polling) {
        archive = Archive.open(folder, Mode.WRITE, json);
        toolbox = Toolbox.of(Plugins.of(Intake.bundled()), Map.of(), problem -> {})
                .use(Optional.of("none"));
        outgoing = new Outgoing(new Rules(allowed), new Agent("1", "desk@newsroom.example").header());
        feeds = Feeds.of(folder, json);
        Sink sink = new ArchiveSink(archive, this::take, ArchiveSink.Rest.NONE);
        watch = new Watch(feeds, new Fetcher(outgoing, MANNERS, time), executor, sink, polling);
    }

    private void take(Haul haul) throws IOException {
        new Ingestion(archive, toolbox, new InProcessEngine(), json, "1", problem -> {}, Receipts.NONE)
                .take(haul, new Cancellation(), () -> {});
    }

    /** Arguments: the archive's folder, when time began in it and really, its speed, what may be reached, the feeds. */
    public static void main(String[] arguments) throws Exception {
        Time time = new Time(Instant.parse(arguments[1]), Instant.parse(arguments[2]), Integer.parseInt(arguments[3]));
        Set<String> allowed = new HashSet<>(Arrays.asList(arguments[4].split(",", -1)));
        try (Follower follower = new Follower(Path.of(arguments[0]), time, allowed, POLLING)) {
            for (String feed : arguments[5].split(",", -1)) {
                follower.feeds.add(URI.create(feed), time.instant(), POLLING);
            }
            System.out.println("READY");
            follower.watch.run(new Cancellation());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        outgoing.close();
        toolbox.close();
        archive.close();
    }
}
