package org.parallax.archive;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The moment at which a search has to end. */
final class Deadline implements QueryTimeout {

    private final long end;

    Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end >= 0;
    }
}
