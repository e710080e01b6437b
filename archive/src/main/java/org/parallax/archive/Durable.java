package org.parallax.archive;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** Changes to files and folders that outlast a power cut once the method returns. */
public final class Durable {

    private Durable() {}

    /** Makes sure that a folder's entries, such as a new file in it, are on the disk. */
    public static void syncFolder(Path folder) throws IOException {
        IOUtils.fsync(folder, true);
    }

    /** Makes a folder and those above it, where they are missing. */
    public static void createFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path parent = absolute.getParent();
        if (Files.isDirectory(absolute) || parent == null) {
            return;
        }
        createFolder(parent);
        Files.createDirectory(absolute);
        syncFolder(parent);
    }

    /** Writes a small file so that there is, at any moment, either the old content or the new. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(beside, CREATE, TRUNCATE_EXISTING, WRITE)) {
            writeFully(channel, 0, ByteBuffer.wrap(content));
            channel.force(true);
        }
        rename(beside, file);
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
        syncFolder(to.resolveSibling("."));
    }

    static void writeFully(FileChannel channel, long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    /** Removes a folder and all that is in it; one that is not there is no mistake. */
    static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
