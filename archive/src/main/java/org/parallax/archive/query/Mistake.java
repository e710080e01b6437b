package org.parallax.archive.query;

import java.util.Optional;

/** Thrown where a value cannot be understood; says what would be right, and what may have been meant. */
final class Mistake extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> meant;

    Mistake(String message) {
        super(message);
        this.meant = Optional.empty();
    }

    Mistake(String message, String meant) {
        super(message);
        this.meant = Optional.of(meant);
    }

    /** The value that may have been meant. */
    Optional<String> meant() {
        return meant;
    }
}
