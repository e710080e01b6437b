package org.parallax.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What a feed says of itself.
 *
 * @param title as plain text
 * @param site the page it is the feed of
 * @param language a BCP 47 tag as stated
 * @param pause how long to wait before asking again, by {@code ttl} or the syndication module
 * @param next where older items stand, in feeds that are parted into pages (RFC 5005)
 */
public record Feed(
        Optional<String> title,
        Optional<URI> site,
        Optional<String> language,
        Optional<Duration> pause,
        Optional<URI> next) {

    /** A feed that says nothing. */
    public static final Feed UNKNOWN =
            new Feed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Feed titled(Optional<String> value) {
        return new Feed(title.or(() -> value), site, language, pause, next);
    }

    Feed of(Optional<URI> value) {
        return new Feed(title, site.or(() -> value), language, pause, next);
    }

    Feed in(Optional<String> value) {
        return new Feed(title, site, language.or(() -> value), pause, next);
    }

    Feed pausing(Optional<Duration> value) {
        return new Feed(title, site, language, pause.or(() -> value), next);
    }

    Feed continued(Optional<URI> value) {
        return new Feed(title, site, language, pause, next.or(() -> value));
    }
}
