package org.parallax.net;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody else's server answered.
 *
 * @param headers by name in lower case; several with one name have commas between them
 * @param body the beginning of the body, at most as much as the request asked for
 * @param cut whether there was more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Response(int status, Map<String, String> headers, byte[] body, boolean cut) {

    /** A header; {@code name} in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
