package org.parallax.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.parallax.archive.ArchiveException.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies an archive as it was at one commit, while others may be writing to it. The journal only grows, so its beginning up
 * to the commit is copied as it is. Files of the index never change, but go away once merged: where one does, the next commit
 * is tried, and after some tries the copy makes its index itself.
 */
final class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final int TRIES = 10;
    private static final int BLOCK = 1 << 20;

    private final Layout from;
    private final Layout to;

    Backup(Layout from, Layout to) {
        this.from = from;
        this.to = to;
    }

    /** Makes the copy; true if it has its index, false if that has to be made. */
    boolean run() throws IOException {
        if (Files.exists(to.root()) && !isEmpty(to.root())) {
            throw new ArchiveException(
                    Code.NOT_AN_ARCHIVE, "%s is not empty; name an empty or a new folder".formatted(to.root()));
        }
        Durable.createFolder(to.root());
        // What follows from the readings is copied before them, so that it never knows more than they do.
        copyFolder(from.feeds(), to.feeds());
        copyFolder(from.alerts(), to.alerts());
        copyFolder(from.clusters(), to.clusters());
        Optional<Position> end = index();
        readings(end);
        copy(from.manifest(), to.manifest(), Long.MAX_VALUE);
        Durable.syncFolder(to.root());
        return end.isPresent();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Where the journal ended when the copied index was committed; absent where no index could be copied. */
    private Optional<Position> index() throws IOException {
        for (int left = TRIES; left > 0; left--) {
            try (FSDirectory directory = FSDirectory.open(from.index())) {
                SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
                Optional<Position> end = Commits.position(commit.getUserData());
                if (end.isEmpty()) {
                    break;
                }
                copy(commit.files(true));
                return end;
            } catch (NoSuchFileException e) {
                LOG.debug("A file of the index went away while it was copied; trying again: {}", e.getMessage());
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexNotFoundException e) {
                break;
            }
        }
        Durable.deleteFolder(to.index());
        return Optional.empty();
    }

    private void copy(Collection<String> files) throws IOException {
        Durable.createFolder(to.index());
        List<Path> there;
        try (Stream<Path> children = Files.list(to.index())) {
            there = children.toList();
        }
        for (Path file : there) {
            if (!files.contains(String.valueOf(file.getFileName()))) {
                Files.delete(file);
            }
        }
        for (String file : files) {
            Path target = to.index().resolve(file);
            if (!Files.exists(target)) {
                copy(from.index().resolve(file), target, Long.MAX_VALUE);
            }
        }
        Durable.syncFolder(to.index());
    }

    private void readings(Optional<Position> end) throws IOException {
        Durable.createFolder(to.readings());
        Journal journal = new Journal(from.readings());
        Position last = end.isPresent() ? end.get() : journal.end();
        for (int file : journal.files()) {
            if (file <= last.file()) {
                copy(
                        journal.file(file),
                        new Journal(to.readings()).file(file),
                        file == last.file() ? last.length() : Long.MAX_VALUE);
            }
        }
        Durable.syncFolder(to.readings());
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        if (!Files.exists(source)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(source)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Path copy = target.resolve(source.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Durable.createFolder(copy);
            } else {
                copyIfThere(path, copy);
            }
        }
    }

    /** Files that are put in place of others come and go under other names meanwhile. */
    private static void copyIfThere(Path source, Path target) throws IOException {
        try {
            copy(source, target, Long.MAX_VALUE);
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone meanwhile", source);
        }
    }

    /** Copies the first {@code limit} bytes of a file, and waits for the disk to have them. */
    private static void copy(Path source, Path target, long limit) throws IOException {
        boolean done = false;
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            long at = 0;
            while (at < limit) {
                block.clear().limit((int) Math.min(BLOCK, limit - at));
                if (in.read(block, at) <= 0) {
                    break;
                }
                block.flip();
                int count = block.remaining();
                Durable.writeFully(out, at, block);
                at += count;
            }
            out.force(true);
            done = true;
        } finally {
            if (!done) {
                IOUtils.deleteFilesIgnoringExceptions(target);
            }
        }
    }
}
