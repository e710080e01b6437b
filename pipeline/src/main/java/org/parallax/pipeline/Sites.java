package org.parallax.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.core.json.Json;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteMemory;
import org.parallax.ingest.site.SiteMemory.Page;

/**
 * What an archive knows of the frames of sites, as JSONL in its file {@code sites.jsonl}, a page a line. A page is on the
 * disk before its articles count as stored, so a run that goes on after an interruption cuts pages as one that was not
 * interrupted. When the file has grown far beyond what is remembered, it is written anew.
 */
public final class Sites implements AutoCloseable {

    private static final long LARGE = 64L << 20;
    private static final int KEY_BYTES = 6;

    private final Path path;
    private final Json json;
    private final SiteMemory memory = new SiteMemory(this::learned);
    /** No channel, which whoever is interrupted while writing would close. */
    private @Nullable RandomAccessFile file;

    /** One page: its number, and the keys of 48 bits each in Base64, one behind the other. */
    record Line(int page, String keys) {}

    private Sites(Path archive, Json json) {
        this.path = archive.resolve("sites.jsonl");
        this.json = json;
    }

    /** What the archive in a folder knows, to be added to. */
    public static Sites open(Path archive, Json json) {
        Sites sites = new Sites(archive, json);
        try {
            long whole = sites.read();
            if (whole > LARGE) {
                sites.rewrite();
            } else {
                sites.file = behind(sites.path, whole);
            }
            return sites;
        } catch (IOException e) {
            throw sites.failed("open", e);
        }
    }

    /** A file to be written to from where its whole lines end; their last line end may be missing. */
    private static RandomAccessFile behind(Path path, long whole) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        if (file.length() >= whole) {
            file.setLength(whole);
            file.seek(whole);
        } else {
            file.seek(whole - 1);
            file.write('\n');
        }
        return file;
    }

    /** What the archive in a folder knows, to be looked at. */
    public static Familiarity known(Path archive, Json json) {
        Sites sites = new Sites(archive, json);
        try {
            sites.read();
            return sites.memory;
        } catch (IOException e) {
            throw sites.failed("read", e);
        }
    }

    /** What pages are judged by; it grows as they are read. */
    public Familiarity memory() {
        return memory;
    }

    /** Waits until the disk has everything that was learned. */
    public void sync() {
        try {
            RandomAccessFile out = file;
            if (out != null) {
                out.getFD().sync();
            }
        } catch (IOException e) {
            throw failed("keep", e);
        }
    }

    /** Takes in the file, and returns where its whole lines end, which is one byte behind it if just the last line end is missing. */
    private long read() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        long whole = 0;
        try (BufferedReader lines = Files.newBufferedReader(path, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Line page = json.read(line, Line.class);
                memory.recall(new Page(page.page(), keys(page.keys())));
                whole += line.getBytes(UTF_8).length + 1L;
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return whole;
        }
        return whole;
    }

    private void learned(Page page) {
        try {
            RandomAccessFile out = file;
            if (out != null) {
                write(out, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite() throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".tmp");
        RandomAccessFile out = new RandomAccessFile(beside.toFile(), "rw");
        out.setLength(0);
        for (Page page : memory.pages()) {
            write(out, page);
        }
        out.getFD().sync();
        Files.move(beside, path, ATOMIC_MOVE);
        file = out;
    }

    private void write(RandomAccessFile out, Page page) throws IOException {
        ByteBuffer keys = ByteBuffer.allocate(page.keys().size() * KEY_BYTES);
        for (long key : page.keys()) {
            keys.putShort((short) (key >> 32)).putInt((int) key);
        }
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(keys.array());
        out.write((json.write(new Line(page.number(), text)) + "\n").getBytes(UTF_8));
    }

    private UncheckedIOException failed(String doing, IOException cause) {
        String message = "Cannot %s what is known of sites in %s: %s".formatted(doing, path, cause.getMessage());
        return new UncheckedIOException(message, cause);
    }

    private static List<Long> keys(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        List<Long> keys = new ArrayList<>();
        while (bytes.remaining() >= KEY_BYTES) {
            keys.add((long) (bytes.getShort() & 0xffff) << 32 | (bytes.getInt() & 0xffffffffL));
        }
        return keys;
    }

    @Override
    public void close() {
        sync();
        try {
            RandomAccessFile out = file;
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
