package org.parallax.server.event;

/** Thrown where so many clients follow events that another one has to wait. */
public final class TooManyStreamsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyStreamsException(int streams) {
        super("%,d clients follow events already; try again in a while".formatted(streams));
    }
}
