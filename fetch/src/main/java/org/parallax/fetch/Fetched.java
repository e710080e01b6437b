package org.parallax.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it was fetched.
 *
 * @param asked the address that was asked for
 * @param hops the redirects that were followed, in their order
 * @param body unpacked; empty where it is not modified
 * @param modified whether the page is another than the one known before
 * @param headers by name in lower case
 * @param at when it was fetched
 * @param keep how long the server says that it stays as it is
 * @param aiTraining false where the site's {@code robots.txt} or the headers reserve training models on it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Fetched(
        URI asked,
        List<Hop> hops,
        byte[] body,
        boolean modified,
        Map<String, String> headers,
        Instant at,
        Optional<Duration> keep,
        Optional<Boolean> aiTraining) {

    /**
     * A redirect.
     *
     */
    public record Hop(URI from, int status, URI to) {

        /** Whether the old address is to be given up. */
        public boolean permanent() {
            return status == 301 || status == 308;
        }
    }

    /** The address that it came from at last. */
    public URI url() {
        return hops.isEmpty() ? asked : hops.get(hops.size() - 1).to();
    }

    /** The address to ask for from now on: that behind those redirects that are permanent, up to the first that is not. */
    public URI lasting() {
        URI lasting = asked;
        for (Hop hop : hops) {
            if (!hop.permanent()) {
                break;
            }
            lasting = hop.to();
        }
        return lasting;
    }

    /** A header; {@code name} in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
