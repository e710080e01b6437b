package org.parallax.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stored readings as they came: {@code 000001.jsonl.gz} and so on, each a row of gzip members, one for each commit. A
 * file is only ever appended to, and {@code zcat} shows what is in it.
 */
final class Journal {

    /** A file of this many bytes is full, and the next member begins another. */
    static final long FULL = 64L << 20;

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.jsonl\\.gz");
    private static final int BLOCK = 1 << 20;

    private final Path folder;

    Journal(Path folder) {
        this.folder = folder;
    }

    Path file(int number) {
        return folder.resolve("%06d.jsonl.gz".formatted(number));
    }

    /** The numbers of the files there are, in order. */
    List<Integer> files() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(it -> NAME.matcher(it.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(it -> Integer.valueOf(it.group(1)))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    boolean isEmpty() throws IOException {
        return end().equals(Position.START);
    }

    /** Where the journal ends. */
    Position end() throws IOException {
        List<Integer> files = files();
        return files.isEmpty() ? Position.START : end(files.get(files.size() - 1));
    }

    /** Where one file ends. */
    Position end(int file) throws IOException {
        return new Position(file, Files.size(file(file)));
    }

    /** How many bytes all files have together. */
    long size() throws IOException {
        long size = 0;
        for (int file : files()) {
            size += Files.size(file(file));
        }
        return size;
    }

    /**
     * Writes a member after {@code end}, which is where the journal must end, and waits for the disk to have it.
     *
     * @return where the journal ends now
     */
    Position append(Position end, byte[] member) throws IOException {
        Position at = end.length() >= FULL ? new Position(end.file() + 1, 0) : end;
        try (FileChannel channel = FileChannel.open(file(at.file()), CREATE, WRITE)) {
            Durable.writeFully(channel, at.length(), ByteBuffer.wrap(member));
            channel.force(true);
        }
        if (at.length() == 0) {
            Durable.syncFolder(folder);
        }
        return new Position(at.file(), at.length() + member.length);
    }

    /** Cuts the journal off at {@code end}. */
    void truncate(Position end) throws IOException {
        for (int file : files()) {
            if (file > end.file()) {
                Files.delete(file(file));
            } else if (file == end.file() && Files.size(file(file)) > end.length()) {
                try (FileChannel channel = FileChannel.open(file(file), WRITE)) {
                    channel.truncate(end.length());
                    channel.force(true);
                }
            }
        }
        Durable.syncFolder(folder);
    }

    /**
     * Writes the bytes of a file from {@code from} on once more, and waits for the disk to have them. After an error of an
     * earlier write the system may believe that they are on the disk while they are not; writing them anew puts that right.
     */
    void rewrite(Position from) throws IOException {
        try (FileChannel channel = FileChannel.open(file(from.file()), READ, WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (long at = from.length(); channel.read(block.clear(), at) > 0; at += block.limit()) {
                Durable.writeFully(channel, at, block.flip());
            }
            channel.force(true);
        }
        Durable.syncFolder(folder);
    }

    /** The members of one file from {@code from} on. */
    Members members(Position from) throws IOException {
        return new Members(file(from.file()), from.length(), Long.MAX_VALUE);
    }

    /** The members of one file from {@code from} up to byte {@code limit}. */
    Members members(Position from, long limit) throws IOException {
        return new Members(file(from.file()), from.length(), limit);
    }
}
