package org.parallax.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * The damaged records of an archive, as JSONL in its folder {@code quarantine}, a file a day. What is there already is not
 * added again. Thread-safe.
 */
public final class Quarantine implements AutoCloseable {

    private static final int LONGEST_RECORD = 1 << 20;

    private final Path folder;
    private final Json json;
    private final String version;
    private @Nullable Set<String> known;
    private @Nullable FileChannel file;

    /** The quarantine of the archive in {@code archive}; {@code version} is that of the program. */
    public Quarantine(Path archive, Json json, String version) {
        this.folder = archive.resolve("quarantine");
        this.json = json;
        this.version = version;
    }

    /**
     * A damaged record.
     *
     * @param time when it was found, ISO 8601
     * @param source where it stands, such as {@code file:/press/day.jsonl#line=12}
     * @param code why it could not be taken
     * @param message the same in words
     * @param reporter what found it, and the program's version
     * @param sha256 of the record in UTF-8
     * @param record the record itself, at most a mebibyte of it
     */
    public record Entry(
            String time,
            String source,
            String code,
            String message,
            String reporter,
            String version,
            Optional<String> sha256,
            Optional<String> record) {

        String key() {
            return source + ' ' + code + ' ' + sha256.orElse("");
        }
    }

    /** Keeps what the problem is about. */
    public synchronized void add(Problem problem) {
        Optional<String> digest = problem.record().map(Quarantine::sha256);
        Entry entry = new Entry(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                problem.subject(),
                problem.code(),
                problem.message(),
                problem.reporter(),
                version,
                digest,
                problem.record().map(it -> it.substring(0, Math.min(it.length(), LONGEST_RECORD))));
        try {
            Set<String> before = known;
            if (before == null) {
                before = new HashSet<>();
                for (Entry old : entries()) {
                    before.add(old.key());
                }
                known = before;
            }
            if (before.add(entry.key())) {
                ByteBuffer line = ByteBuffer.wrap((json.write(entry) + "\n").getBytes(UTF_8));
                FileChannel out = open();
                while (line.hasRemaining()) {
                    out.write(line);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Waits until the disk has everything that was added. */
    public synchronized void sync() {
        try {
            if (file != null) {
                file.force(true);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** All that is kept, oldest first; a line cut off by a crash is left out. */
    public synchronized List<Entry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(this::entries)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Entry> entries(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream().flatMap(this::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Entry> entry(String line) {
        try {
            return Stream.of(json.read(line, Entry.class));
        } catch (BadJsonException e) {
            return Stream.empty();
        }
    }

    private FileChannel open() throws IOException {
        FileChannel out = file;
        if (out == null) {
            Files.createDirectories(folder);
            out = FileChannel.open(folder.resolve(LocalDate.now(ZoneOffset.UTC) + ".jsonl"), CREATE, APPEND);
            file = out;
        }
        return out;
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(
                new IOException("Cannot keep damaged records in %s: %s".formatted(folder, e.getMessage()), e));
    }

    private static String sha256(String record) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(record.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public synchronized void close() {
        sync();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
