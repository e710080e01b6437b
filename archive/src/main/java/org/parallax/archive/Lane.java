package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after another on a thread of its own while whoever gives them goes on, a few ahead at most. After one has failed
 * no other is done, and whoever gives the next or waits is told. To be given things by one thread at a time.
 */
final class Lane implements Closeable {

    private static final int AHEAD = 64;

    /** Something to do. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private final Semaphore free = new Semaphore(AHEAD);
    private final ExecutorService thread;
    private volatile @Nullable Throwable failure;

    Lane(String name) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("archive-" + name).factory());
    }

    void add(Step step) throws IOException {
        check();
        free.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                if (failure == null) {
                    step.run();
                }
            } catch (IOException | RuntimeException | Error e) {
                failure = e;
            } finally {
                free.release();
            }
        });
    }

    /** Waits until everything is done. */
    void await() throws IOException {
        free.acquireUninterruptibly(AHEAD);
        free.release(AHEAD);
        check();
    }

    private void check() throws IOException {
        Throwable failed = failure;
        if (failed instanceof IOException e) {
            throw e;
        } else if (failed instanceof RuntimeException e) {
            throw e;
        } else if (failed instanceof Error e) {
            throw e;
        }
    }

    /** Ends the thread when everything is done, or after a failure what it does now. */
    @Override
    public void close() {
        free.acquireUninterruptibly(AHEAD);
        free.release(AHEAD);
        thread.shutdown();
    }
}
