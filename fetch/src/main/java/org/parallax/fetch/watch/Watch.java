package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.parallax.core.run.Cancellation;
import org.parallax.fetch.Ask;
import org.parallax.fetch.Domains;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.Fetcher;

/**
 * Follows feeds: asks each for news when it is due, and puts what is new into a sink. What was dealt with is noted after the
 * sink has it for good, so that stopping at any moment loses nothing; what is brought twice after that is known to the sink
 * by its id. One thread runs it, and does all the storing; fetching is up to the threads of the executor.
 */
public final class Watch {

    private static final int MOST_OUT = 64;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Feeds feeds;
    private final Fetcher fetcher;
    private final ExecutorService executor;
    private final Sink sink;
    private final Polling polling;
    private final WatchFigures figures = new WatchFigures();

    /**
     * A watch.
     *
     * @param executor runs many tasks at once that mostly wait; virtual threads are right
     */
    public Watch(Feeds feeds, Fetcher fetcher, ExecutorService executor, Sink sink, Polling polling) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.executor = executor;
        this.sink = sink;
        this.polling = polling;
    }

    /** What it has done so far. */
    public WatchFigures figures() {
        return figures;
    }

    /** Follows the feeds until it is told to end. */
    public void run(Cancellation cancellation) throws IOException {
        run(cancellation, false);
    }

    /** Asks each feed that is due once, fetches what is new, and ends. */
    public void once(Cancellation cancellation) throws IOException {
        run(cancellation, true);
    }

    private void run(Cancellation cancellation, boolean once) throws IOException {
        Instant begun = fetcher.time().instant();
        boolean rested = false;
        try (Errands<String, Outcome> errands = new Errands<>(executor)) {
            while (!cancellation.isCancelled()) {
                Instant now = fetcher.time().instant();
                sendOut(errands, now, once ? begun : now);
                if (errands.out() == 0) {
                    if (!rested) {
                        sink.idle();
                        rested = true;
                    }
                    if (once) {
                        return;
                    }
                }
                List<Outcome> ended = errands.ended(fetcher.time().really(GLANCE), MOST_OUT);
                if (!ended.isEmpty()) {
                    settle(ended);
                    rested = false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends out for what is due, one errand a feed and a site, the one that is due for longest first. */
    private void sendOut(Errands<String, Outcome> errands, Instant now, Instant until) {
        Set<String> sites = new HashSet<>();
        List<Followed> free = new ArrayList<>();
        for (Followed feed : feeds.all()) {
            errands.site(feed.id()).ifPresentOrElse(sites::add, () -> free.add(feed));
        }
        free.sort(Comparator.comparing(it -> it.schedule().due()));
        for (Followed feed : free) {
            if (errands.out() >= MOST_OUT) {
                return;
            }
            Optional<Pending> page =
                    feed.pending().stream().filter(it -> !it.due().isAfter(now)).findFirst();
            boolean due = !feed.schedule().stopped() && !feed.schedule().due().isAfter(until);
            URI to = due ? feed.at() : page.map(Pending::url).orElse(feed.at());
            if ((due || page.isPresent()) && sites.add(Domains.of(to))) {
                if (due) {
                    errands.send(feed.id(), to, () -> poll(feed), why -> new Outcome.Unpolled(feed, why));
                } else {
                    Pending pending = page.orElseThrow();
                    errands.send(
                            feed.id(),
                            to,
                            () -> new Outcome.Got(feed, pending, fetcher.fetch(Ask.of(to))),
                            why -> new Outcome.Missed(feed, pending, why));
                }
            }
        }
    }

    private Outcome poll(Followed feed) throws FetchException, InterruptedException {
        Fetched page = fetcher.fetch(feed.validators().ask(feed.at()));
        String digest = Digest.of(page.body());
        boolean same =
                !page.modified() || Optional.of(digest).equals(feed.validators().digest());
        Instant now = fetcher.time().instant();
        return new Outcome.Polled(feed, page, digest, same ? Optional.empty() : Optional.of(News.of(feed, page, now)));
    }

    /** Stores what was brought, then notes that it was dealt with. */
    private void settle(List<Outcome> ended) throws IOException {
        Settlement settlement = new Settlement(fetcher.time().instant(), polling, sink, figures);
        ended.forEach(settlement::add);
        if (!settlement.haul().isEmpty()) {
            sink.take(settlement.haul());
        }
        settlement.changes().forEach(feeds::update);
    }
}
