package org.parallax.server.memory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.parallax.archive.Archive;

/** Where what is added up from the archive is kept. Thread-safe. */
@Singleton
public final class Memory {

    private static final int SLOW_AT_ONCE = 2;
    private static final int KEPT = 128;

    private final Archive archive;
    private final Executor quick = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("adding-up-", 1).factory());
    private final Executor slow = Executors.newFixedThreadPool(
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
}
