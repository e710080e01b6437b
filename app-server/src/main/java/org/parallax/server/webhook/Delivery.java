package org.parallax.server.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Something on its way to a target.
 *
 * @param id the same in each attempt, so that a receiver can tell what it has already
 * @param type what it is, such as {@code alert}
 * @param body the JSON that is sent
 * @param attempts how often it was tried
 * @param due when it is tried next
 * @param problem why the last attempt failed
 */
public record Delivery(
        String id,
        URI url,
        Secret secret,
        String type,
        String body,
        Instant created,
        int attempts,
        Instant due,
        Optional<String> problem) {

    Delivery failed(String why, Instant next) {
        return new Delivery(id, url, secret, type, body, created, attempts + 1, next, Optional.of(why));
    }
}
