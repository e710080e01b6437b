package org.parallax.server.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.fetch.Fetcher;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Haul;
import org.parallax.server.event.EventLog;
import org.parallax.server.job.Job.Kind;
import org.parallax.server.job.Job.State;

/**
 * The jobs of a server. A job that was accepted is on disk, with what was uploaded, before {@link #ingest} returns: when
 * the server ends, however it ends, the job goes on when it is started again, or says that it cannot. Thread-safe.
 */
public final class Jobs implements AutoCloseable {

    private static final int LONGEST_RETRY = 300;
    private static final int RECENT = 20;
    private static final Duration TELLING = Duration.ofMillis(500);

    private final JobLimits limits;
    private final JobStore store;
    private final JobBook book;
    /** The jobs that the server before this one left; those that come now find their own way, though nothing has begun yet. */
    private final Set<String> left;

    private final Ingests ingests;
    private final Optional<Fetches> fetches;
    private final Background background;
    private final Thread telling =
            Thread.ofPlatform().name("parallax-job-progress").daemon().unstarted(this::tell);
    private int receiving;

    /**
     * The jobs kept in a folder, of which those that are not over wait for {@link #start}.
     *
     * @param events where articles, problems and progress are told
     * @param arrivals who else is told of stored articles
     * @param fetcher fetches pages, where that may be done
     */
    public Jobs(
            Path folder,
            Workplace place,
            EventLog events,
            Set<Arrivals> arrivals,
            Optional<Fetcher> fetcher,
            JobLimits limits) {
        this.limits = limits;
        try {
            this.store = new JobStore(folder, place.json());
            this.book = new JobBook(store, events, limits.kept());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the jobs in " + folder, e);
        }
        this.left = book.open().stream().map(Job::id).collect(Collectors.toUnmodifiableSet());
        this.ingests = new Ingests(book, store, place, events, arrivals, this::linkLater);
        this.fetches = fetcher.map(it -> new Fetches(book, store, it, ingests::add));
        this.background = new Background(book, place, ingests::isBusy);
    }

    private void linkLater() {
        background.wantLinking();
    }

    /** Begins to work: first on what was not over when the server ended. */
    public void start() {
        for (Job job : book.open()) {
            if (!job.kind().isIntake() || !left.contains(job.id())) {
                continue; // the background finds out by itself whether there is still something to do
            }
            if (job.attempts() >= limits.attempts()) {
                end(job, "The server ended %d times while it worked on this".formatted(job.attempts()));
            } else if (job.kind() == Kind.FETCH && !store.hasUpload(job)) {
                fetches.ifPresentOrElse(it -> it.add(job), () -> end(job, "The server fetches nothing any more"));
            } else if (job.upload().isEmpty() || !store.hasUpload(job)) {
                end(job, "What was uploaded is not there any more");
            } else {
                book.put(job.waiting());
                ingests.add(job);
            }
        }
        ingests.start();
        background.start();
        telling.start();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(TELLING);
                book.tellProgress();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void end(Job job, String why) {
        book.put(job.over(State.INTERRUPTED, Optional.of(why), Instant.now()));
    }

    /**
     * Takes an upload on. When this returns, it is kept for good.
     *
     * @throws QueueFullException if too much waits already; nothing was read
     * @throws UploadRefusedException if it is too large, or empty
     * @throws IOException if it breaks off, or cannot be kept
     */
    public Job ingest(Upload announced, InputStream body) throws IOException {
        long room = reserve();
        try {
            String id = book.newId();
            long size = store.spool(id, body, Math.min(limits.upload(), room));
            Job job = Job.queued(id, Kind.INGEST, announced.name(), Instant.now(), Optional.of(announced.bytes(size)));
            book.put(job);
            ingests.add(job);
            return job;
        } catch (UploadRefusedException e) {
            if (e.isTooLarge() && room < limits.upload()) {
                throw full("The uploads that wait leave room for %,d bytes".formatted(room));
            }
            throw e;
        } finally {
            synchronized (this) {
                receiving--;
            }
        }
    }

    /** Whether pages are fetched. */
    public boolean isFetching() {
        return fetches.isPresent();
    }

    /**
     * Fetches a page and takes its articles in. When this returns, the job is kept for good.
     *
     * @throws QueueFullException if too much waits already
     * @throws IllegalStateException if pages are not fetched
     */
    public Job fetch(URI url) throws QueueFullException {
        Fetches out = fetches.orElseThrow(() -> new IllegalStateException("Pages are not fetched"));
        reserve();
        try {
            Upload upload = Upload.announced("", Optional.empty(), Optional.of(url));
            Job job = Job.queued(book.newId(), Kind.FETCH, url.toString(), Instant.now(), Optional.of(upload));
            book.put(job);
            out.add(job);
            return job;
        } finally {
            synchronized (this) {
                receiving--;
            }
        }
    }

    /** Takes in what feeds brought; when this returns, it is kept for good. */
    public Counts take(Haul haul) throws IOException {
        return ingests.take(haul);
    }

    /** Takes a place in the queue; returns how many bytes may come. */
    private synchronized long reserve() {
        List<Job> waiting = waiting();
        long spooled = waiting.stream()
                .mapToLong(it -> it.upload().map(Upload::bytes).orElse(0L))
                .sum();
        if (waiting.size() + receiving >= limits.queued() || spooled >= limits.spooled()) {
            throw full("%d uploads wait already".formatted(waiting.size() + receiving));
        }
        receiving++;
        return limits.spooled() - spooled;
    }

    private List<Job> waiting() {
        return book.open().stream().filter(it -> it.kind().isIntake()).toList();
    }

    /** When to come back: when half of what waits will have been taken in, going by how long the last ones took. */
    private QueueFullException full(String what) {
        double seconds = book.list(Optional.empty(), RECENT).stream()
                .filter(it -> it.kind().isIntake()
                        && it.ended().isPresent()
                        && it.started().isPresent())
                .mapToLong(it ->
                        Duration.between(it.started().get(), it.ended().get()).toMillis())
                .average()
                .orElse(1_000);
        long half = Math.round(waiting().size() * seconds / 2_000);
        return new QueueFullException(what, (int) Math.max(1, Math.min(LONGEST_RETRY, half)));
    }

    /** A job as it is now. */
    public Optional<Job> find(String id) {
        return book.find(id);
    }

    /**
     * Jobs, the last first.
     *
     * @param before the id of the job that the page before this one ended with
     */
    public List<Job> list(Optional<String> before, int limit) {
        return book.list(before, limit);
    }

    /** Stops a job; absent where there is none. One that is over stays as it is; one that runs ends a moment later. */
    public Optional<Job> cancel(String id) {
        Optional<Running> running = book.running(id);
        if (running.isPresent()) {
            running.get().cancel();
            return book.find(id);
        }
        return book.find(id).map(job -> {
            if (job.state() == State.QUEUED) {
                book.put(job.over(State.CANCELLED, Optional.of("Stopped before it was begun"), Instant.now()));
            }
            return book.find(id).orElse(job);
        });
    }

    /** Looks for articles that plug-ins of other versions analysed, and analyses them anew, as a job of its own. */
    public void reanalyse() {
        background.wantReanalysis();
    }

    /** How many uploads wait or are being taken in. */
    public int queued() {
        return waiting().size();
    }

    /** Why nothing more is taken in until the server is started again, where that is so. */
    public Optional<String> stopped() {
        return ingests.stopped();
    }

    /** Lets what runs finish what it has begun; the rest goes on when the server is started again. */
    @Override
    public void close() {
        telling.interrupt();
        fetches.ifPresent(Fetches::close);
        ingests.close();
        background.close();
    }
}
