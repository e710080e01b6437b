package org.parallax.fetch.watch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.parallax.fetch.Domains;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.FetchException.Weight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being fetched just now, and how that ends. Sent out and received by one thread; the threads that are out are those
 * of the executor.
 *
 * @param <K> what an errand is for
 * @param <O> how it ends
 */
final class Errands<K, O> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final ExecutorService executor;
    private final Map<K, Out> running = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Ended<K, O>> outcomes = new LinkedBlockingQueue<>();

    Errands(ExecutorService executor) {
        this.executor = executor;
    }

    /** An errand that somebody is out on. */
    private record Out(String site, Future<?> end) {}

    private record Ended<K, O>(K key, O outcome) {}

    /** What is to be fetched. */
    interface Errand<O> {
        O run() throws FetchException, InterruptedException;
    }

    /** How errands end that could not be done. */
    interface Failing<O> {
        O of(FetchException why);
    }

    /** The registrable domain that an errand is out to; absent where none is out for this. */
    Optional<String> site(K key) {
        return Optional.ofNullable(running.get(key)).map(Out::site);
    }

    boolean isOutTo(String site) {
        return running.values().stream().anyMatch(it -> it.site().equals(site));
    }

    int out() {
        return running.size();
    }

    void send(K key, URI to, Errand<O> errand, Failing<O> failing) {
        Future<?> end = executor.submit(() -> {
            try {
                outcomes.add(new Ended<>(key, errand.run()));
            } catch (FetchException e) {
                outcomes.add(new Ended<>(key, failing.of(e)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // called back: it is begun anew another time
            } catch (RuntimeException e) {
                LOG.error("Fetching {} failed", to, e);
                outcomes.add(new Ended<>(key, failing.of(new FetchException("INTERNAL", Weight.SOFT, e.toString()))));
            }
        });
        running.put(key, new Out(Domains.of(to), end));
    }

    /** What has ended, at most {@code most} errands; waits some real time for the first. */
    List<O> ended(Duration patience, int most) throws InterruptedException {
        List<Ended<K, O>> ended = new ArrayList<>();
        Ended<K, O> first = outcomes.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            ended.add(first);
            outcomes.drainTo(ended, most - 1);
        }
        ended.forEach(it -> running.remove(it.key()));
        return ended.stream().map(Ended::outcome).toList();
    }

    /** Calls all back. */
    @Override
    public void close() {
        running.values().forEach(it -> it.end().cancel(true));
    }
}
