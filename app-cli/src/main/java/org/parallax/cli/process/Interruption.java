package org.parallax.cli.process;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.parallax.core.run.Cancellation;

/** Lets a long command finish what it has begun when the process is told to end. Thread-safe. */
@Singleton
public final class Interruption {

    private static final long PATIENCE_SECONDS = 15;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean worthWaiting;

    /** What a long command watches. From here on {@link #interrupt} waits for {@link #finished}. */
    public Cancellation watched() {
        worthWaiting = true;
        return cancellation;
    }

    /** Whether the process was told to end. */
    public boolean happened() {
        return cancellation.isCancelled();
    }

    /** Waits until the process is told to end. */
    public void await() throws InterruptedException {
        told.await();
    }

    /** The command is over. */
    public void finished() {
        finished.countDown();
    }

    /** Tells the command to end, and gives it some seconds to. */
    @SuppressWarnings("ResultOfMethodCallIgnored") // the process ends either way
    public void interrupt() {
        cancellation.cancel();
        told.countDown();
        try {
            if (worthWaiting) {
                boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assert inTime || !inTime;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
