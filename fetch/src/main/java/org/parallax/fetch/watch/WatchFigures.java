package org.parallax.fetch.watch;

import java.util.concurrent.atomic.LongAdder;

/** What a watch has done since it began, for monitoring. Thread-safe. */
public final class WatchFigures {

    private final LongAdder polls = new LongAdder();
    private final LongAdder failedPolls = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder failedPages = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    WatchFigures() {}

    void polled(int size) {
        polls.increment();
        bytes.add(size);
    }

    void pollFailed() {
        polls.increment();
        failedPolls.increment();
    }

    void fetched(int size) {
        pages.increment();
        bytes.add(size);
    }

    void fetchFailed() {
        pages.increment();
        failedPages.increment();
    }

    /** How often feeds were asked. */
    public long polls() {
        return polls.sum();
    }

    /** How often that failed. */
    public long failedPolls() {
        return failedPolls.sum();
    }

    /** How often pages were asked for. */
    public long pages() {
        return pages.sum();
    }

    /** How often that failed. */
    public long failedPages() {
        return failedPages.sum();
    }

    /** How many bytes came, unpacked. */
    public long bytes() {
        return bytes.sum();
    }
}
