package org.parallax.server.security;

import java.time.Instant;
import java.util.Optional;
import org.parallax.server.http.Scope;

/**
 * A token as it is kept: without its secret.
 *
 * @param id eight hexadecimal digits, which are also the first part of the token
 * @param name what its owner calls it
 * @param scope what it allows
 * @param sha256 of the secret, in hexadecimal. The secret has 256 random bits, so that a slow hash would add nothing
 * @param created when it was made
 * @param expires when it ends, where it does
 */
public record Token(String id, String name, Scope scope, String sha256, Instant created, Optional<Instant> expires) {

    /** Whether it is still good at {@code moment}. */
    public boolean isValid(Instant moment) {
        return expires.isEmpty() || moment.isBefore(expires.get());
    }
}
