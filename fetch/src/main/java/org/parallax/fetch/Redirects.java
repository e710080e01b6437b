package org.parallax.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.parallax.fetch.FetchException.Weight;
import org.parallax.net.Response;

/** Where an answer sends whoever asked. */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean isOne(Response answer) {
        return STATUSES.contains(answer.status());
    }

    /**
     * The address to ask instead; without a fragment.
     *
     * @throws FetchException if there is none, or none that is an address
     */
    static URI target(URI from, Response answer) throws FetchException {
        String location = answer.header("location").orElse("").strip();
        if (location.isEmpty()) {
            throw new FetchException("BAD_HTTP", Weight.SOFT, "The server sends on to nowhere");
        }
        try {
            return withoutFragment(from.resolve(new URI(escaped(location))));
        } catch (URISyntaxException e) {
            throw new FetchException("BAD_URL", Weight.SOFT, "The server sends on to what is no address: " + location);
        }
    }

    /** An address as servers are asked for it. */
    static URI withoutFragment(URI url) {
        String text = url.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? url : URI.create(text.substring(0, hash));
    }

    /** What is no ASCII, as browsers send it: its bytes in UTF-8, percent-encoded. */
    private static String escaped(String location) {
        StringBuilder escaped = new StringBuilder();
        byte[] bytes = location.chars().allMatch(c -> c < 256)
                ? location.getBytes(ISO_8859_1)
                : location.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            if (b < 0) {
                escaped.append("%%%02X".formatted(b & 0xff));
            } else {
                escaped.append((char) b);
            }
        }
        return escaped.toString();
    }
}
