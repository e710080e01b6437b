package org.parallax.server.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parallax.api.analysis.Problem;
import org.parallax.server.event.EventLog;

/**
 * All jobs that are told of: each is saved, then said to whoever follows events. An upload stays until the end of its job
 * was told, so that a server that was killed in between tells it when it is started again. Thread-safe.
 */
final class JobBook {

    private final JobStore store;
    private final EventLog events;
    private final int kept;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentSkipListMap<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final Map<String, Job> told = new ConcurrentHashMap<>();
    /** Held while a job is saved and told of, or its progress told, so that nothing is told of a job after its end. */
    private final Object telling = new Object();

    JobBook(JobStore store, EventLog events, int kept) throws IOException {
        this.store = store;
        this.events = events;
        this.kept = kept;
        for (Job job : store.load()) {
            jobs.put(job.id(), job);
            if (job.state().isOver() && store.hasUpload(job)) {
                tell(job);
                store.discard(job);
            }
        }
    }

    /** What an event says of a job: all but the single problems. */
    record Summary(String id, Job.Kind kind, Job.State state, String label, Map<String, Long> counts, long problems) {

        static Summary of(Job job) {
            return new Summary(job.id(), job.kind(), job.state(), job.label(), job.counts(), job.problemCount());
        }
    }

    /** An id that sorts after those given out before. */
    String newId() {
        return "%013x%05x".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()), random.nextInt(1 << 20));
    }

    /** Saves a job as it is now. What is saved last is what is told of last, also where a job is stopped as it begins. */
    void put(Job job) {
        synchronized (telling) {
            try {
                store.save(job);
                jobs.put(job.id(), job);
                tell(job);
                if (job.state().isOver()) {
                    store.discard(job);
                    forgetOld();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A job cannot be saved: " + e.getMessage(), e);
            }
        }
    }

    private void forgetOld() throws IOException {
        List<Job> over =
                jobs.values().stream().filter(it -> it.state().isOver()).toList();
        for (Job old : over.subList(0, Math.max(0, over.size() - kept))) {
            store.delete(old);
            jobs.remove(old.id());
        }
    }

    /** Begins a job. */
    Running begin(Job job) {
        Job begun = job.begun(Instant.now());
        Running work = new Running(begun, it -> tell(it, job.id()));
        running.put(job.id(), work);
        put(begun);
        return work;
    }

    /** Ends a job: {@code failure} says why it could not be done, where it could not. */
    Job end(Running work, Optional<String> failure) {
        Job ended = work.ended(failure, Instant.now());
        synchronized (telling) {
            running.remove(ended.id());
            told.remove(ended.id());
            put(ended);
        }
        return ended;
    }

    Optional<Running> running(String id) {
        return Optional.ofNullable(running.get(id));
    }

    Collection<Running> running() {
        return running.values();
    }

    Optional<Job> find(String id) {
        return running(id).map(Running::now).or(() -> Optional.ofNullable(jobs.get(id)));
    }

    /** Jobs, the last first, beginning after the one named. */
    List<Job> list(Optional<String> after, int limit) {
        Map<String, Job> older =
                after.isPresent() ? jobs.headMap(after.get(), false).descendingMap() : jobs.descendingMap();
        return older.keySet().stream()
                .limit(limit)
                .flatMap(it -> find(it).stream())
                .toList();
    }

    /** Those that are not over, oldest first. */
    List<Job> open() {
        return new ArrayList<>(
                jobs.values().stream().filter(it -> !it.state().isOver()).toList());
    }

    /** Tells how far the running jobs have come, of those that have come further. */
    void tellProgress() {
        for (String id : running.keySet()) {
            synchronized (telling) {
                running(id).map(Running::now).ifPresent(this::tellFurther);
            }
        }
    }

    private void tellFurther(Job now) {
        Job before = told.put(now.id(), now);
        if (before != null && !before.counts().equals(now.counts())) {
            tell(now);
        }
    }

    private void tell(Job job) {
        events.publish("job", Summary.of(job));
    }

    private void tell(Problem problem, String job) {
        events.publish("problem", Map.of("job", job, "problem", Job.Trouble.of(problem)));
    }
}
