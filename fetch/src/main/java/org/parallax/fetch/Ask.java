package org.parallax.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param url an http or https address
 * @param etag what the server called the state that is known; absent to get the page whatever its state
 * @param lastModified when the state that is known was made, as the server wrote it
 */
public record Ask(URI url, Optional<String> etag, Optional<String> lastModified) {

    /** A page, whatever its state. */
    public static Ask of(URI url) {
        return new Ask(url, Optional.empty(), Optional.empty());
    }
}
