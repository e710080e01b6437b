package org.parallax.server;

/** Thrown where the server would start in a way that is not safe or not possible; the message says what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
