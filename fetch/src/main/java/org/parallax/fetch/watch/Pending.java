package org.parallax.fetch.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Published;
import org.parallax.core.json.Json;

/**
 * An article whose page is still to be fetched, as its feed holds a teaser only.
 *
 * @param key what names it among the articles of its feed
 * @param published when it appeared, as the feed says
 * @param known whether an older state of it was stored before
 * @param tries how often fetching it failed
 * @param due when to fetch it
 * @param message why it failed last
 * @param teaser what the feed holds of it, in JSON, to be stored where its page can never be fetched
 */
public record Pending(
        String key,
        URI url,
        Optional<Published> published,
        boolean known,
        int tries,
        Instant due,
        Optional<String> message,
        Optional<String> teaser) {

    private static final Json JSON = new Json();

    /** A page that fails this often is given up. */
    static final int MOST_TRIES = 6;

    Pending failed(int more, Instant next, String why) {
        return new Pending(key, url, published, known, tries + more, next, Optional.of(why), teaser);
    }

    static Pending of(String key, URI url, Reading teaser, boolean known, Instant due) {
        return new Pending(
                key,
                url,
                teaser.article().published(),
                known,
                0,
                due,
                Optional.empty(),
                Optional.of(JSON.write(teaser)));
    }

    /** What the feed holds of it, where that is anything; nothing where an older state of it was stored, which says more. */
    Optional<Reading> instead() {
        return teaser.filter(it -> !known)
                .map(JSON::readReading)
                .filter(it -> !it.text().isBlank());
    }
}
