package org.parallax.core.run;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much an engine lets itself and its plug-ins use.
 *
 * @param threads how many articles are analyzed at once
 * @param budget how long one plug-in may take over one article
 * @param failuresInARow after how many articles in a row a failing plug-in is switched off
 * @param stuckCalls after how many calls that never returned, or ran out of memory, a plug-in is switched off
 * @param window how many articles may be on their way at once; the same window gives the same result on any number of
 *     threads
 * @param memory how many characters of text may be held at once; what exceeds it waits in a scratch file
 * @param scratch the folder for scratch files
 */
public record Limits(
        int threads, Duration budget, int failuresInARow, int stuckCalls, int window, long memory, Path scratch) {

    /** What suits most machines: all processors, 10 seconds a call, 32 million characters. */
    public static final Limits DEFAULT = new Limits(
            Runtime.getRuntime().availableProcessors(),
            Duration.ofSeconds(10),
            20,
            3,
            64,
            32_000_000,
            Path.of(System.getProperty("java.io.tmpdir")));

    /** Rejects limits under which nothing could run with an {@link IllegalArgumentException}. */
    public Limits {
        if (threads < 1
                || budget.isNegative()
                || budget.isZero()
                || failuresInARow < 1
                || stuckCalls < 1
                || window < 1) {
            throw new IllegalArgumentException("Threads, budget, failures, stuck calls and window must all be above 0");
        }
    }

    /** These limits with another number of threads. */
    public Limits withThreads(int number) {
        return new Limits(number, budget, failuresInARow, stuckCalls, window, memory, scratch);
    }

    /** These limits with another time budget for a call. */
    public Limits withBudget(Duration perCall) {
        return new Limits(threads, perCall, failuresInARow, stuckCalls, window, memory, scratch);
    }

    /** These limits with another amount of text held in memory. */
    public Limits withMemory(long characters) {
        return new Limits(threads, budget, failuresInARow, stuckCalls, window, characters, scratch);
    }
}
