package org.parallax.server.job;

/** Thrown where so much work waits already that no more is taken on for now. */
public final class QueueFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int retryAfter;

    QueueFullException(String what, int retryAfter) {
        super("%s; try again in %d s".formatted(what, retryAfter));
        this.retryAfter = retryAfter;
    }

    /** After how many seconds it is worth trying again, for {@code Retry-After}. */
    public int retryAfter() {
        return retryAfter;
    }
}
