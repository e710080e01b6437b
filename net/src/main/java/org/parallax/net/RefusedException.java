package org.parallax.net;

import java.io.IOException;

/** Thrown where a request would go to an address that it must not go to; nothing was sent. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong with an address. Each is a reason code. */
    public enum Why {
        /** It is none of the web's. */
        BAD_SCHEME,
        /** It names no host, or holds a name or a password. */
        BAD_URL,
        /** It leads, or may lead, to a place that is not of the public web. */
        URL_BLOCKED
    }

    RefusedException(Why why, String message) {
        super(message);
        this.why = why;
    }

    /** What is wrong with the address. */
    public Why why() {
        return why;
    }
}
