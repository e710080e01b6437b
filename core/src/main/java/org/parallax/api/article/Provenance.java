package org.parallax.api.article;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an article was found.
 *
 * @param location the URI of what was read: a file, a URL, a record such as {@code file:/x.warc.gz#offset=123}
 * @param ordinal the article's place among those cut from it, counting from 1
 * @param retrieved when it was fetched, where that is known
 */
public record Provenance(URI location, int ordinal, Optional<Instant> retrieved) {

    /** The provenance of an article that a program made up itself. */
    public static final Provenance NONE = new Provenance(URI.create("parallax:none"), 1, Optional.empty());

    /** Rejects an ordinal below 1 with an {@link IllegalArgumentException}. */
    public Provenance {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Ordinals count from 1, not from " + ordinal);
        }
    }

    /** The provenance of the {@code ordinal}-th article found at {@code location}. */
    public static Provenance of(URI location, int ordinal) {
        return new Provenance(location, ordinal, Optional.empty());
    }
}
