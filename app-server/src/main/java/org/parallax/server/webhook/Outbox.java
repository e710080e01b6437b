package org.parallax.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deliveries on disk, a file each: those on their way, and in the folder {@code failed} the last ones that were given up.
 * They hold secrets, so only the owner may read them.
 */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String ENDING = ".json";
    private static final int FAILED_KEPT = 1_000;

    private final Path folder;
    private final Path failed;
    private final Json json;

    Outbox(Path folder, Json json) throws IOException {
        this.folder = folder;
        this.failed = folder.resolve("failed");
        this.json = json;
        Files.createDirectories(failed);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What is on its way, oldest first. */
    List<Delivery> waiting() throws IOException {
        return read(folder);
    }

    /** What was given up, oldest first. */
    List<Delivery> failed() throws IOException {
        return read(failed);
    }

    /** Keeps a delivery, in place of what was kept of it; when this returns, it outlasts a power cut. */
    void save(Delivery delivery) throws IOException {
        save(delivery, folder);
    }

    /** A delivery has arrived. */
    void arrived(Delivery delivery) throws IOException {
        Files.deleteIfExists(folder.resolve(delivery.id() + ENDING));
    }

    /** A delivery is given up. */
    void gaveUp(Delivery delivery) throws IOException {
        save(delivery, failed);
        arrived(delivery);
        List<Path> files = files(failed);
        for (Path old : files.subList(0, Math.max(0, files.size() - FAILED_KEPT))) {
            Files.deleteIfExists(old);
        }
    }

    private void save(Delivery delivery, Path where) throws IOException {
        Path part = where.resolve(delivery.id() + ".part");
        try (FileChannel file = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.write(delivery).getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(
                part,
                where.resolve(delivery.id() + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(where, READ)) {
            directory.force(true);
        }
    }

    private List<Delivery> read(Path where) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        for (Path file : files(where)) {
            try {
                deliveries.add(json.read(Files.readString(file), Delivery.class));
            } catch (BadJsonException e) {
                LOG.warn("{} holds no delivery and is left out", file);
            }
        }
        return deliveries;
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
        }
    }
}
