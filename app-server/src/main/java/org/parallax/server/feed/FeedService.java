package org.parallax.server.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import org.parallax.archive.Archive;
import org.parallax.core.run.Cancellation;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.watch.ArchiveSink;
import org.parallax.fetch.watch.Feeds;
import org.parallax.fetch.watch.Followed;
import org.parallax.fetch.watch.Watch;
import org.parallax.fetch.watch.WatchFigures;
import org.parallax.server.job.Jobs;
import org.parallax.server.metrics.Figures;
import org.parallax.server.service.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows feeds for as long as the server runs, where it may go out to the web. */
@Singleton
public final class FeedService implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);
    private static final long PATIENCE_MILLIS = 20_000;

    private final Feeds feeds;
    private final Optional<Watch> watch;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Cancellation cancellation = new Cancellation();
    private final Thread thread = Thread.ofPlatform().name("parallax-watch").unstarted(this::run);

    @Inject
    FeedService(
            Optional<Fetching> fetching,
            Archive archive,
            Jobs jobs,
            Feeds feeds,
            Optional<Fetcher> fetcher,
            Figures figures) {
        this.feeds = feeds;
        this.watch = fetcher.map(it -> new Watch(
                feeds,
                it,
                executor,
                new ArchiveSink(archive, jobs::take, ArchiveSink.Rest.NONE),
                fetching.orElseThrow().polling()));
        watch.ifPresent(it -> count(it.figures(), figures));
    }

    private void count(WatchFigures done, Figures figures) {
        figures.gauge(
                "parallax_feeds", "Feeds that are followed.", () -> feeds.all().size());
        figures.gauge(
                "parallax_feeds_failing",
                "Feeds whose last poll failed.",
                () -> feeds.all().stream()
                        .filter(it -> it.schedule().streak() > 0)
                        .count());
        figures.gauge(
                "parallax_feeds_stopped",
                "Feeds that were given up.",
                () -> feeds.all().stream().filter(it -> it.schedule().stopped()).count());
        figures.gauge(
                "parallax_feed_pages_waiting",
                "Pages of articles that are still to be fetched.",
                () -> sum(it -> it.pending().size()));
        figures.gauge("parallax_feed_pages_lost", "Pages of articles that were given up.", () -> sum(Followed::lost));
        figures.counter("parallax_feed_polls_total", "Polls of feeds since the start.", done::polls);
        figures.counter("parallax_feed_poll_failures_total", "Polls that failed since the start.", done::failedPolls);
        figures.counter("parallax_feed_pages_total", "Pages asked for since the start.", done::pages);
        figures.counter(
                "parallax_feed_page_failures_total", "Pages that could not be had since the start.", done::failedPages);
        figures.counter("parallax_feed_bytes_total", "Bytes fetched since the start, unpacked.", done::bytes);
    }

    private long sum(ToLongFunction<Followed> of) {
        return feeds.all().stream().mapToLong(of).sum();
    }

    @Override
    public void start() {
        if (watch.isPresent()) {
            thread.start();
        }
    }

    private void run() {
        try {
            watch.orElseThrow().run(cancellation);
        } catch (IOException | RuntimeException e) {
            LOG.error("Feeds are not followed any more until the server is started again", e);
        }
    }

    @Override
    public void stopping() {
        cancellation.cancel();
        executor.shutdownNow();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
