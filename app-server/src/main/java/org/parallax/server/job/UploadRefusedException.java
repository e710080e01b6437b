package org.parallax.server.job;

/** Thrown where an upload is larger than uploads may be, or empty. */
public final class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UploadRefusedException(boolean tooLarge, String message) {
        super(message);
        this.tooLarge = tooLarge;
    }

    /** Whether it is too large; else there is nothing in it. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
