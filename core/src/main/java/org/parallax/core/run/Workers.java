package org.parallax.core.run;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.parallax.core.run.Guard.Failure;

/**
 * The threads that run chains. A watchdog interrupts a call that exceeds its budget; if the call does not heed that, its
 * thread is written off, another takes its place, and the chain goes on there with the next call.
 */
final class Workers implements AutoCloseable {

    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Limits limits;
    private final Breakers breakers;
    private final ThreadPoolExecutor pool;
    private final Thread watchdog;
    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** What one plug-in did. */
    static final class Tally {
        final LongAdder calls = new LongAdder();
        final LongAdder failures = new LongAdder();
        final LongAdder nanos = new LongAdder();
    }

    Workers(Limits limits, Breakers breakers) {
        this.limits = limits;
        this.breakers = breakers;
        AtomicInteger threads = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                limits.threads(), Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "parallax-worker-" + threads.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        this.watchdog = new Thread(this::watch, "parallax-watchdog");
        this.watchdog.setDaemon(true);
        this.watchdog.start();
    }

    /** Begins a chain; {@link Chain#finished()} says when it is done. */
    void start(Chain chain) {
        pool.execute(() -> run(chain));
    }

    /** What each plug-in did so far. */
    Map<String, Tally> tallies() {
        return new TreeMap<>(tallies);
    }

    @Override
    public void close() {
        closed = true;
        watchdog.interrupt();
        pool.shutdownNow();
    }

    private void run(Chain chain) {
        try {
            while (chain.hasNext()) {
                Call call = chain.next();
                if (chain.isOff(call) || breakers.isStuck(call.name())) {
                    chain.skip();
                } else if (!makeCall(chain, call)) {
                    return;
                }
            }
            chain.finished().complete(chain);
        } catch (Throwable e) { // a fault of ours, not of a plug-in: whoever waits must hear of it
            chain.finished().completeExceptionally(e);
        }
    }

    /** Makes one call; false if the chain was taken away meanwhile. */
    private boolean makeCall(Chain chain, Call call) {
        Attempt attempt = new Attempt(chain, call);
        attempts.add(attempt);
        Guard.Result result = Guard.make(call, attempt, limits.budget());
        boolean mine = attempt.end();
        attempts.remove(attempt);
        if (!mine) {
            resize(-1); // the thread is back, its deputy may go
            return false;
        }
        Thread.interrupted(); // whoever set it, it was meant for the call that is over
        tally(call, attempt, result);
        if (result instanceof Failure failure && failure.problem().code().equals("OUT_OF_MEMORY")) {
            breakers.countStuck(call.name());
        }
        chain.conclude(result);
        return true;
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return; // closed
            }
            for (Attempt attempt : attempts) {
                long over = attempt.nanos() - limits.budget().toNanos();
                if (over > Math.min(GRACE_NANOS, limits.budget().toNanos())) {
                    takeAway(attempt);
                } else if (over > 0) {
                    attempt.interrupt();
                }
            }
        }
    }

    private void takeAway(Attempt attempt) {
        if (attempt.end()) {
            attempts.remove(attempt);
            Failure failure = Guard.timeout(attempt.call(), limits.budget());
            tally(attempt.call(), attempt, failure);
            breakers.countStuck(attempt.call().name());
            attempt.chain().conclude(failure);
            resize(1);
            start(attempt.chain());
        }
    }

    private synchronized void resize(int by) {
        pool.setCorePoolSize(pool.getCorePoolSize() + by);
    }

    private void tally(Call call, Attempt attempt, Guard.Result result) {
        Tally tally = tallies.computeIfAbsent(call.name(), it -> new Tally());
        tally.calls.increment();
        tally.nanos.add(attempt.nanos());
        if (result instanceof Failure) {
            tally.failures.increment();
        }
    }
}
