package org.parallax.net;

import java.io.IOException;

/** Thrown where a server was reached, and what it answered cannot be used. */
public final class AnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong with an answer. Each is a reason code. */
    public enum Why {
        /** It is not HTTP. */
        BAD_HTTP,
        /** It ends before it is complete. */
        TRUNCATED
    }

    AnswerException(Why why, String message, Exception cause) {
        super(message, cause);
        this.why = why;
    }

    /** What is wrong with the answer. */
    public Why why() {
        return why;
    }
}
