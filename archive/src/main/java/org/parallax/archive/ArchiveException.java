package org.parallax.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown where an archive cannot be opened, read or written; the message says which, why, and what to do. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Code {
        /** There is no archive here. */
        NOT_FOUND,
        /** The folder holds something that is not an archive. */
        NOT_AN_ARCHIVE,
        /** Another process, or another part of this one, is writing to the archive. */
        LOCKED,
        /** A newer Parallax made it. */
        NEWER,
        /** The stored readings are not as they were written. */
        DAMAGED,
        /** The search index is missing or unreadable; the readings themselves are safe, and it can be made anew. */
        INDEX_UNREADABLE,
        /** The search index is of another version of Parallax; the readings themselves are safe, and it can be made anew. */
        INDEX_OUTDATED,
        /** The disk or the file system refused. */
        IO,
        /** The disk has so little room left that nothing more is written; goes on by itself once there is room. */
        DISK_LOW,
        /** An earlier write failed, so this writer takes no more. */
        STOPPED
    }

    private final Code code;

    public ArchiveException(Code code, String message) {
        this(code, message, null);
    }

    public ArchiveException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The failure of {@code doing} in the archive at {@code root}, in words an operator can act on. */
    public static ArchiveException io(String doing, Path root, Exception cause) {
        String why = reason(cause);
        String remedy = why.contains("No space left") || why.contains("quota")
                ? "The disk is full: free some space and run the command again."
                : "Check the disk and the permissions, then run the command again.";
        return new ArchiveException(
                Code.IO, "Failed to %s the archive %s: %s. %s".formatted(doing, root, why, remedy), cause);
    }

    /** What the file system said, which Lucene may have wrapped. */
    private static String reason(Exception failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause instanceof IOException ? cause : root;
        }
        String message = root.getMessage();
        if (message == null || (root instanceof FileSystemException file && file.getReason() == null)) {
            return root.getClass().getSimpleName() + " " + message;
        }
        return message;
    }

    public Code code() {
        return code;
    }
}
