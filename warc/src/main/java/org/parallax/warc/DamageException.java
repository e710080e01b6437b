package org.parallax.warc;

import java.io.IOException;

/** Says that a member of a compressed archive cannot be read on, and why. */
final class DamageException extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;

    DamageException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The reason code. */
    String code() {
        return code;
    }
}
