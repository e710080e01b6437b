package org.parallax.net;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A request to somebody else's server.
 *
 * @param method such as {@code POST}
 * @param headers by name
 * @param body what to send; empty for nothing
 * @param longest how much of an answer is read
 * @param deadline how long the whole exchange may take
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(String method, URI to, Map<String, String> headers, byte[] body, int longest, Duration deadline) {

    /** Keeps a copy of the headers. */
    public Request {
        headers = Map.copyOf(headers);
    }
}
