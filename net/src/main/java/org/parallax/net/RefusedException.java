package org.parallax.net;

import java.io.IOException;

/** Thrown where a request would go to an address that it must not go to; nothing was sent. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
