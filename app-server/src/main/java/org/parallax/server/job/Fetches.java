package org.parallax.server.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.parallax.fetch.Ask;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.Fetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the pages that jobs are to take in. Until a page is there and kept, its job waits; after that it is as an upload. */
final class Fetches implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fetches.class);

    private final JobBook book;
    private final JobStore store;
    private final Fetcher fetcher;
    private final Consumer<Job> fetched;
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("parallax-fetch-", 0).factory());

    /** Fetches; {@code fetched} takes each job whose page is there. */
    Fetches(JobBook book, JobStore store, Fetcher fetcher, Consumer<Job> fetched) {
        this.book = book;
        this.store = store;
        this.fetcher = fetcher;
        this.fetched = fetched;
    }

    void add(Job job) {
        executor.execute(() -> run(job));
    }

    private void run(Job job) {
        try {
            URI url = job.upload().flatMap(Upload::address).orElseThrow();
            Fetched page = fetcher.fetch(Ask.of(url));
            if (isWaiting(job)) {
                long size = store.spool(job.id(), new ByteArrayInputStream(page.body()), page.body().length);
                Job holding = job.holding(upload(page, size));
                book.put(holding);
                fetched.accept(holding);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops: it is fetched when it is there again
        } catch (FetchException e) {
            fail(job, "%s: %s".formatted(e.code(), e.getMessage()));
        } catch (UploadRefusedException e) {
            fail(job, "EMPTY: There is nothing at this address");
        } catch (IOException | RuntimeException e) {
            LOG.error("Job {} failed", job.id(), e);
            fail(
                    job,
                    "The page could not be kept: %s; the server's log says more"
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private static Upload upload(Fetched page, long size) {
        String path = String.valueOf(page.url().getPath());
        return new Upload(path, page.header("content-type"), Optional.of(page.url()), size, page.aiTraining());
    }

    private void fail(Job job, String why) {
        if (isWaiting(job)) {
            book.put(job.over(Job.State.FAILED, Optional.of(why), Instant.now()));
        }
    }

    private boolean isWaiting(Job job) {
        return book.find(job.id()).filter(it -> it.state() == Job.State.QUEUED).isPresent();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
