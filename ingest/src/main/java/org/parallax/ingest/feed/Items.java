package org.parallax.ingest.feed;

import org.jspecify.annotations.Nullable;

/** The items of one feed, one after the other. */
interface Items {

    /** The next item; null after the last. Items that cannot be read are reported and passed over. */
    @Nullable
    FeedItem next();

    /** What the feed said of itself so far. */
    Feed feed();
}
