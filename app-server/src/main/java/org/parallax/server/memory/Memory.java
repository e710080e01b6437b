package org.parallax.server.memory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.parallax.archive.Archive;
import org.parallax.server.service.Service;

/** Where what is added up from the archive is kept. Thread-safe. */
@Singleton
public final class Memory implements Service {

    private static final int SLOW_AT_ONCE = 2;
    private static final int KEPT = 128;
    private static final int PATIENCE_SECONDS = 10;

    private final Archive archive;
    private final ExecutorService quick = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("adding-up-", 1).factory());
    private final ExecutorService slow = Executors.newFixedThreadPool(
            SLOW_AT_ONCE, Thread.ofPlatform().name("reports-", 1).daemon().factory());

    @Inject
    Memory(Archive archive) {
        this.archive = archive;
    }

    /** For what reads a few articles. */
    public <V> Remembering<V> quick() {
        return new Remembering<>(archive::now, quick, KEPT);
    }

    /** For what reads all articles, or all of an outlet; few of these are made at once. */
    public <V> Remembering<V> slow() {
        return new Remembering<>(archive::now, slow, KEPT);
    }

    /** Whoever asked is gone; what is being added up is waited for, as an interruption would close files of the archive. */
    @Override
    public void close() {
        quick.shutdown();
        slow.shutdown();
        try {
            quick.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            slow.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
