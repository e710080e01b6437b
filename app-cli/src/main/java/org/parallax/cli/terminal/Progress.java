package org.parallax.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;

/** One line on standard error that counts along, from the second second on, and is gone at the end. */
public final class Progress implements AutoCloseable {

    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long EVERY = Duration.ofMillis(200).toNanos();

    private final PrintStream err;
    private final String what;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private long next = begun + FIRST;
    private long count;
    private boolean visible;

    Progress(PrintStream err, String what, boolean shown) {
        this.err = err;
        this.what = what;
        this.shown = shown;
    }

    /** Counts one more. */
    public synchronized void step() {
        count++;
        long now = System.nanoTime();
        if (shown && now - next >= 0) {
            next = now + EVERY;
            visible = true;
            err.print("\r%,d %s, %,.0f a second \u001b[K".formatted(count, what, count * 1e9 / (now - begun)));
            err.flush();
        }
    }

    /** Removes the line. */
    @Override
    public synchronized void close() {
        if (visible) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
