package org.parallax.cli.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts exceptions into words for people. */
public final class Words {

    private Words() {}

    /** Why it was thrown, without the names of classes. */
    public static String of(Throwable e) {
        if (e instanceof NoSuchFileException file) {
            return file.getFile() + " does not exist";
        }
        if (e instanceof AccessDeniedException file) {
            return "permission denied for " + file.getFile();
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
