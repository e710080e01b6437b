package org.parallax.ingest.list;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * One address on a list, and what the list says of it.
 *
 * @param ordinal its place among the entries of the list, counting from 1
 * @param kind what lies there
 * @param address on http or https
 * @param title of the article or feed
 * @param outlet the name of whoever publishes it
 * @param published when the article appeared, or last changed where only that is known
 * @param language a BCP 47 tag as stated
 */
public record Listed(
        int ordinal,
        Kind kind,
        URI address,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Published> published,
        Optional<String> language) {

    /** What an address leads to. */
    public enum Kind {
        /** A page with an article. */
        PAGE,
        /** A feed. */
        FEED,
        /** Another list, such as a sitemap that an index names. */
        LIST,
        /** An archive of many pages, such as a WARC file of CC-NEWS. */
        ARCHIVE
    }

    /** An address of which nothing else is known. */
    static Listed bare(int ordinal, Kind kind, URI address) {
        return new Listed(
                ordinal, kind, address, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The address as one that means the same is written: host in lower case, no default port, no fragment. */
    public String key() {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port < 0 || (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port)
                + path + query;
    }
}
