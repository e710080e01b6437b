package org.parallax.ingest.resource;

import java.io.IOException;

/** Thrown where bytes exceed a limit; the message names the limit. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
