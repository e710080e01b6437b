package org.parallax.fetch.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * An article whose page is still to be fetched, as its feed holds a teaser only.
 *
 * @param key what names it among the articles of its feed
 * @param published when it appeared, as the feed says
 * @param known whether an older state of it was stored before
 * @param tries how often fetching it failed
 * @param due when to fetch it
 * @param message why it failed last
 */
public record Pending(
        String key,
        URI url,
        Optional<Published> published,
        boolean known,
        int tries,
        Instant due,
        Optional<String> message) {

    /** A page that fails this often is given up. */
    static final int MOST_TRIES = 6;

    Pending failed(int more, Instant next, String why) {
        return new Pending(key, url, published, known, tries + more, next, Optional.of(why));
    }
}
