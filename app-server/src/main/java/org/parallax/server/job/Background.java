package org.parallax.server.job;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.parallax.archive.ArchiveException;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Limits;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Reanalysis;
import org.parallax.server.job.Job.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done to the archive when nothing more urgent is: layers made anew, then links. One thread, which rests as long as
 * it works, and nine times as long while uploads wait, so that searches and ingests go first.
 */
final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_REST = 10 * SECOND;
    /** The next linking waits this many times as long as the last one took. */
    private static final long LINKING_REST = 1;
    /** Uploads that go on without end must not put linking off for ever. */
    private static final long LONGEST_WAIT = 600 * SECOND;

    private final JobBook book;
    private final Workplace place;
    private final BooleanSupplier busy;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread =
            Thread.ofPlatform().name("parallax-background").unstarted(this::loop);
    private boolean closed;
    private boolean reanalysisWanted = true;
    private boolean linkingWanted = true;
    private long linkingSince = System.nanoTime() - LONGEST_WAIT;
    private long linkingFrom = System.nanoTime();

    /** Background work; {@code busy} says whether there is something more urgent. */
    Background(JobBook book, Workplace place, BooleanSupplier busy) {
        this.book = book;
        this.place = place;
        this.busy = busy;
    }

    void start() {
        thread.start();
    }

    /** Has articles that are not up to date analysed anew. */
    void wantReanalysis() {
        set(() -> reanalysisWanted = true);
    }

    /** Has linkers look at all articles, as there are new ones. */
    void wantLinking() {
        set(() -> {
            if (!linkingWanted) {
                linkingWanted = true;
                linkingSince = System.nanoTime();
            }
        });
    }

    private void set(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void loop() {
        try {
            while (!isClosed()) {
                if (taken(true)) {
                    reanalyse();
                } else if (taken(false)) {
                    link();
                } else {
                    rest(SECOND);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        } catch (ArchiveException e) {
            LOG.error("Background work has stopped, as the archive takes no more", e);
        } catch (RuntimeException e) {
            LOG.error("Background work has stopped", e);
        }
    }

    /** Whether a re-analysis, or else a linking, is wanted and may begin; then it is not wanted any more. */
    private boolean taken(boolean reanalysis) {
        boolean urgent = busy.getAsBoolean();
        lock.lock();
        try {
            long now = System.nanoTime();
            if (reanalysis) {
                boolean taken = reanalysisWanted;
                reanalysisWanted = false;
                return taken;
            }
            boolean due = linkingWanted && now - linkingFrom >= 0 && (!urgent || now - linkingSince > LONGEST_WAIT);
            linkingWanted &= !due;
            return due;
        } finally {
            lock.unlock();
        }
    }

    private void reanalyse() throws InterruptedException {
        InProcessEngine engine = new InProcessEngine(Limits.DEFAULT.withThreads(1));
        if (new Reanalysis(place.archive(), place.toolbox(), engine, problem -> {}).due() == 0) {
            settle(Kind.REANALYSIS);
            return;
        }
        Running running = book.begin(job(Kind.REANALYSIS, "Articles whose layers other versions of plug-ins made"));
        Reanalysis reanalysis = new Reanalysis(place.archive(), place.toolbox(), engine, running);
        Optional<String> failure = Optional.empty();
        try {
            boolean more = true;
            while (more && !isClosed(running)) {
                long begun = System.nanoTime();
                more = reanalysis.step(running.cancellation());
                Reanalysis.Progress now = reanalysis.progress();
                running.counts(Map.of("due", now.due(), "seen", now.seen(), "revised", now.revised()));
                long took = System.nanoTime() - begun;
                rest(Math.min(LONGEST_REST, busy.getAsBoolean() ? 9 * took : took));
            }
        } catch (IOException | RuntimeException e) {
            failure = Optional.of(failed("re-analysis", e));
        }
        book.end(running, failure);
        wantLinking();
    }

    private void link() {
        InProcessEngine engine = new InProcessEngine(Limits.DEFAULT.withThreads(1));
        try {
            if (!new Linking(place.archive(), place.toolbox(), engine, problem -> {}).isDue()) {
                settle(Kind.LINKING);
                return;
            }
        } catch (IOException e) {
            LOG.error("Whether there is something to link could not be found out", e);
            return;
        }
        Running running =
                book.begin(job(Kind.LINKING, "What is new, for copies and other links to all that is stored"));
        Optional<String> failure = Optional.empty();
        long begun = System.nanoTime();
        try {
            isClosed(running);
            long count = new Linking(place.archive(), place.toolbox(), engine, running).run(running.cancellation());
            running.counts(Map.of("changed", count));
        } catch (IOException | RuntimeException e) {
            failure = Optional.of(failed("linking", e));
        }
        book.end(running, failure);
        linkingFrom = System.nanoTime() + LINKING_REST * (System.nanoTime() - begun);
    }

    private static String failed(String what, Exception e) {
        LOG.error("The {} failed", what, e);
        return "The %s could not go on: %s; the server's log says more"
                .formatted(what, e.getClass().getSimpleName());
    }

    /** The job that was not over when the server ended, or a new one. */
    private Job job(Kind kind, String label) {
        return book.open().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseGet(() -> Job.queued(book.newId(), kind, label, Instant.now(), Optional.empty()));
    }

    /** There is nothing left of this kind: a job that was not over when the server ended is, now. */
    private void settle(Kind kind) {
        book.open().stream()
                .filter(it -> it.kind() == kind)
                .forEach(it -> book.put(it.over(Job.State.FINISHED, Optional.empty(), Instant.now())));
    }

    private boolean isClosed(Running running) {
        if (isClosed()) {
            running.cancellation().cancel();
        }
        return running.cancellation().isCancelled();
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void rest(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        set(() -> closed = true);
        book.running().stream()
                .filter(it -> !it.now().kind().isIntake())
                .forEach(it -> it.cancellation().cancel());
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
