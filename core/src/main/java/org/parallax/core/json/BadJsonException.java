package org.parallax.core.json;

/** Thrown where JSON is not what the interchange format asks for; the message says what, where, and what would be right. */
public final class BadJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the JSON. */
    public enum Code {
        /** It is not JSON. */
        BAD_JSON,
        /** It is JSON, but not an article or a reading. */
        BAD_SCHEMA,
        /** It nests deeper than the limit. */
        TOO_DEEP,
        /** A number, name or string in it is longer than the limit. */
        TOO_LARGE
    }

    private final Code code;

    BadJsonException(Code code, String message) {
        super(message);
        this.code = code;
    }

    BadJsonException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
