package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * Lets one writer at a time into an archive: the operating system's lock on {@code archive.lock}, which ends with the
 * process however that ends, and {@code archive.holder}, which names the holder.
 *
 * <p>The two are apart because on POSIX systems closing any handle of a locked file drops the lock. Lucene's lock factory
 * also sees a second writer in the same process.
 */
final class WriterLock implements Closeable {

    private static final String FILE = "archive.lock";
    private static final int LONGEST_COMMAND = 200;

    private final FSDirectory directory;
    private final Lock lock;
    private final Path holder;

    private WriterLock(FSDirectory directory, Lock lock, Path holder) {
        this.directory = directory;
        this.lock = lock;
        this.holder = holder;
    }

    /** Who writes. */
    record Holder(long pid, String host, String command, String since) {

        static Holder self() {
            String command = System.getProperty("sun.java.command", "java");
            return new Holder(
                    ProcessHandle.current().pid(),
                    hostName(),
                    command.substring(0, Math.min(command.length(), LONGEST_COMMAND)),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }

        private static String hostName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "localhost";
            }
        }
    }

    static WriterLock obtain(Path root, Json json) throws IOException {
        Path holder = root.resolve("archive.holder");
        FSDirectory directory = FSDirectory.open(root, NativeFSLockFactory.INSTANCE);
        Lock lock;
        try {
            lock = directory.obtainLock(FILE);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new ArchiveException(
                    Code.LOCKED,
                    "The archive %s is being written to by %s. Wait for it to finish, or stop it; reading goes on meanwhile"
                            .formatted(root, describe(holder, json)),
                    e);
        }
        WriterLock held = new WriterLock(directory, lock, holder);
        try {
            Files.writeString(holder, json.write(Holder.self()) + "\n", UTF_8);
            return held;
        } catch (IOException e) {
            held.close();
            throw e;
        }
    }

    private static String describe(Path file, Json json) {
        try {
            Holder found = json.read(Files.readString(file), Holder.class);
            return "process %d on %s since %s (%s)"
                    .formatted(found.pid(), found.host(), found.since(), found.command());
        } catch (IOException | BadJsonException e) {
            return "another process that has not said its name yet";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holder);
        lock.close();
        directory.close();
    }
}
