package org.parallax.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Notes that something was read to its end, so that the next run need not read it again.
 *
 * @param location what was read
 * @param fingerprint what would change if it, or the way it is read, did
 */
public record SourceMark(URI location, String fingerprint) {

    /**
     * The mark of a file as it is now: its size and the time of its last change.
     *
     * @param version of the program that reads it; a newer one reads it again
     * @throws IOException if the file cannot be looked at
     */
    public static SourceMark of(Path file, String version) throws IOException {
        return new SourceMark(
                file.toUri(),
                "size=%d modified=%d version=%s"
                        .formatted(
                                Files.size(file),
                                Files.getLastModifiedTime(file).toMillis(),
                                version));
    }
}
