package org.parallax.fetch.watch;

import java.util.Optional;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.Fetched;

/** How an errand to a site ended. */
sealed interface Outcome {

    /** The feed that it was about. */
    Followed feed();

    /**
     * A feed was asked for.
     *
     * @param digest of its bytes
     * @param news absent where it is the same as before
     */
    record Polled(Followed feed, Fetched page, String digest, Optional<News> news) implements Outcome {}

    /** A feed could not be had. */
    record Unpolled(Followed feed, FetchException why) implements Outcome {}

    /** A page was fetched. */
    record Got(Followed feed, Pending pending, Fetched page) implements Outcome {}

    /** A page could not be had. */
    record Missed(Followed feed, Pending pending, FetchException why) implements Outcome {}
}
