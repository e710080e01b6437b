package org.parallax.core.run;

/** Asks a run to stop: no further article is begun, those begun are finished and go to the sink. Thread-safe. */
public final class Cancellation {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
