package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for a while the snapshots that a search by relevance was answered from, so that its next page is of the same scores
 * although articles were stored meanwhile. Safe for use by several threads.
 */
final class Leases implements Closeable {

    private static final int SECONDS = 120;
    private static final int SNAPSHOTS = 16;

    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();

    /** Keeps a snapshot; returns the number to ask for it by. */
    long keep(IndexSearcher searcher) throws IOException {
        long lease = kept.record(searcher);
        AtomicInteger seen = new AtomicInteger();
        kept.prune((age, each) -> age > SECONDS || seen.incrementAndGet() > SNAPSHOTS);
        return lease;
    }

    /** The snapshot, if it is still kept. */
    Optional<Snapshot> find(long lease) {
        @Nullable IndexSearcher searcher = kept.acquire(lease);
        return searcher == null ? Optional.empty() : Optional.of(new Snapshot(searcher, () -> kept.release(searcher)));
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
