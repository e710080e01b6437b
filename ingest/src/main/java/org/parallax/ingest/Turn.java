package org.parallax.ingest;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.Piece;

/**
 * What is known of sites, asked in turn: whoever asks waits until the one before is done, so that pages cut at the same time
 * are judged, and learned, in the order in which they lie.
 */
final class Turn implements Familiarity {

    private final Familiarity sites;
    private final CountDownLatch before;
    private final CountDownLatch done = new CountDownLatch(1);

    private Turn(Familiarity sites, CountDownLatch before) {
        this.sites = sites;
        this.before = before;
    }

    /** Turns one after the other. Not for several threads. */
    static final class Row {

        private final Familiarity sites;
        private CountDownLatch last = new CountDownLatch(0);

        Row(Familiarity sites) {
            this.sites = sites;
        }

        /** The turn after the one given last. */
        Turn next() {
            Turn next = new Turn(sites, last);
            last = next.done;
            return next;
        }
    }

    /** Lets the next one go on, as soon as it is this one's turn. */
    void end() throws InterruptedException {
        before.await();
        done.countDown();
    }

    @Override
    public void enough() {
        if (before.getCount() == 0) {
            done.countDown();
        }
    }

    @Override
    public BitSet frame(String site, List<Piece> pieces) {
        try {
            before.await();
            return sites.frame(site, pieces);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the page before", e);
        }
    }
}
