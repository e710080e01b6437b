package org.parallax.archive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.archive.ArchiveException.Code;

/**
 * Room on the disk that writing leaves free, so that what was accepted can be committed, the index can tidy itself up, and
 * others who use the disk do not fail either. Safe for use by several threads.
 */
final class Reserve {

    private static final long USUAL = 512L << 20;
    /** A small disk keeps this part of it free. */
    private static final int PART = 20;

    private static final long CHECKED_EVERY_NANOS = 100_000_000;

    private final Path folder;
    private final long bytes;
    private volatile long checked = System.nanoTime() - CHECKED_EVERY_NANOS;

    Reserve(Path folder, long bytes) {
        this.folder = folder;
        this.bytes = bytes;
    }

    /** 512 MiB, or a twentieth of the disk if that is less. */
    static Reserve usual(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return new Reserve(folder, Math.min(USUAL, Files.getFileStore(there).getTotalSpace() / PART));
    }

    long bytes() {
        return bytes;
    }

    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Looks at the disk, ten times a second at most.
     *
     * @throws ArchiveException if less than the reserve is free
     */
    void check() throws IOException {
        long now = System.nanoTime();
        if (now - checked < CHECKED_EVERY_NANOS) {
            return;
        }
        FileStore disk = Files.getFileStore(folder);
        long free = disk.getUsableSpace();
        if (free < bytes) {
            throw new ArchiveException(
                    Code.DISK_LOW,
                    "The disk of the archive %s has %,d MB left, and %,d MB are to stay free. Nothing was lost, and nothing more is stored; free some space and go on"
                            .formatted(folder, free >> 20, bytes >> 20));
        }
        checked = now;
    }
}
