package org.parallax.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown where a journal file holds something other than whole members; says where, and whether the rest is just missing. */
final class MemberException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean torn;

    MemberException(Path file, long offset, String what, boolean torn) {
        super("%s is damaged in the member at byte %d: %s".formatted(file, offset, what));
        this.torn = torn;
    }

    /** Whether the file ends within the member, as it does when a write was cut off. */
    boolean torn() {
        return torn;
    }
}
