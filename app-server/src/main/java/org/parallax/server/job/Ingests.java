package org.parallax.server.job;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problems;
import org.parallax.archive.ArchiveException;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Haul;
import org.parallax.pipeline.Ingestion;
import org.parallax.server.event.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes uploads into the archive, one after another. */
final class Ingests {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(Ingests.class);

    private final JobBook book;
    private final JobStore store;
    private final Workplace place;
    private final EventLog events;
    private final Set<Arrivals> arrivals;
    private final Runnable stored;
    private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().name("parallax-ingest").unstarted(this::loop);
    /** Held by whoever takes in: what is known of sites is written by one at a time. */
    private final ReentrantLock intake = new ReentrantLock();

    private volatile boolean closed;
    private volatile boolean busy;
    private volatile @Nullable String stopped;

    /** Ingests; {@code stored} is called when one of them has changed the archive. */
    Ingests(JobBook book, JobStore store, Workplace place, EventLog events, Set<Arrivals> arrivals, Runnable stored) {
        this.book = book;
        this.store = store;
        this.place = place;
        this.events = events;
        this.arrivals = arrivals;
        this.stored = stored;
    }

    void start() {
        thread.start();
    }

    void add(Job job) {
        queue.add(job.id());
    }

    /** Whether an upload waits or is being taken in. */
    boolean isBusy() {
        return busy || !queue.isEmpty();
    }

    /** Why nothing more can be taken in until the server is started again. */
    Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    private void loop() {
        while (!closed && stopped == null) {
            try {
                String id = queue.take();
                busy = true;
                book.find(id).filter(it -> it.state() == Job.State.QUEUED).ifPresent(this::run);
            } catch (InterruptedException e) {
                return; // closed
            } catch (RuntimeException | Error e) {
                LOG.error("Uploads are not taken in any more", e);
                stopped = "The server cannot go on taking uploads in; its log says why";
            } finally {
                busy = false;
            }
        }
    }

    private void run(Job job) {
        Running running = book.begin(job);
        if (closed) {
            running.cancellation().cancel();
        }
        Optional<String> failure = Optional.empty();
        intake.lock();
        try (Stored receipts = new Stored(job.id(), running::article, place, events, arrivals)) {
            Ingestion ingestion = ingestion(running, receipts);
            AtomicLong steps = new AtomicLong();
            Upload upload = job.upload().orElseThrow(() -> new IOException("The job says nothing of an upload"));
            Counts counts = ingestion.take(
                    UploadResource.of(job.id(), upload, store.upload(job.id())),
                    running.cancellation(),
                    () -> running.counts(Map.of("stored", steps.incrementAndGet())));
            running.counts(counted(counts));
            if (counts.stored() > 0) {
                stored.run();
            }
        } catch (ArchiveException e) {
            // Not the upload's fault: it is kept, and taken in when the server is started again.
            LOG.error("Job {}: the archive takes no more", job.id(), e);
            stopped = String.valueOf(e.getMessage());
            running.cancellation().cancel();
        } catch (IOException | RuntimeException e) {
            LOG.error("Job {} failed", job.id(), e);
            failure = Optional.of("The upload could not be taken in: "
                    + e.getClass().getSimpleName() + "; the server's log says more");
        } finally {
            intake.unlock();
        }
        book.end(running, failure);
    }

    /** Takes in what feeds brought, between two uploads. */
    Counts take(Haul haul) throws IOException {
        intake.lock();
        try (Stored receipts = new Stored("watch", id -> {}, place, events, arrivals)) {
            Counts counts = ingestion(problem -> {}, receipts).take(haul, new Cancellation(), () -> {});
            if (counts.stored() > 0) {
                stored.run();
            }
            return counts;
        } finally {
            intake.unlock();
        }
    }

    private Ingestion ingestion(Problems problems, Stored receipts) {
        return new Ingestion(
                place.archive(),
                place.toolbox(),
                new InProcessEngine(),
                place.json(),
                place.version(),
                problems,
                receipts);
    }

    private static Map<String, Long> counted(Counts counts) {
        Map<String, Long> named = new TreeMap<>();
        named.put("records", counts.records());
        named.put("stored", counts.stored());
        named.put("present", counts.present());
        named.put("skipped", counts.skipped());
        named.put("damaged", counts.damaged());
        return named;
    }

    /** Lets the upload at work end early, and takes no other. */
    void close() {
        closed = true;
        book.running().stream()
                .filter(it -> it.now().kind().isIntake())
                .forEach(it -> it.cancellation().cancel());
        if (!busy) {
            thread.interrupt();
        }
        queue.add(""); // wakes the thread where it has begun to wait since
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
