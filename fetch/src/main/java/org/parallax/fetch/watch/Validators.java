package org.parallax.fetch.watch;

import java.net.URI;
import java.util.Optional;
import org.parallax.fetch.Ask;
import org.parallax.fetch.Fetched;

/**
 * What tells whether a feed has changed since it was read.
 *
 * @param etag as its server sent it
 * @param lastModified as its server sent it
 * @param digest of its bytes
 * @param trusted how many polls in a row the server's word was taken that nothing has changed
 */
public record Validators(Optional<String> etag, Optional<String> lastModified, Optional<String> digest, int trusted) {

    /** Nothing is known, so that the whole feed is asked for. */
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** Servers that wrongly say that nothing has changed are found out by asking for the whole feed now and then. */
    private static final int TRUST = 10;

    Ask ask(URI url) {
        return trusted >= TRUST ? Ask.of(url) : new Ask(url, etag, lastModified);
    }

    Validators unmodified() {
        return new Validators(etag, lastModified, digest, trusted + 1);
    }

    /** Those of a feed as it was read; a server that says it expires at once wants no questions about what is known. */
    static Validators of(Fetched page, String digest) {
        boolean never = page.header("expires").filter("0"::equals).isPresent();
        return new Validators(
                page.header("etag").filter(it -> !never),
                page.header("last-modified").filter(it -> !never),
                Optional.of(digest),
                0);
    }
}
