package org.parallax.geo.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The sections of a compact form, in memory or in a mapped file. */
final class Sections {

    private final ByteBuffer header;
    private final List<ByteBuffer> sections;

    private Sections(ByteBuffer header, List<ByteBuffer> sections) {
        this.header = header;
        this.sections = sections;
    }

    /** Maps a file. */
    static Sections map(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("The gazetteer " + file + " is a folder; name the file that 'gazetteer build' wrote");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] begin = new byte[Layout.HEADER];
            ByteBuffer header = ByteBuffer.wrap(begin);
            while (header.hasRemaining() && channel.read(header) >= 0) {}
            String mistake = mistake(header.position(), begin);
            long at = Layout.HEADER;
            List<ByteBuffer> sections = new ArrayList<>();
            for (int i = 0; mistake == null && i < Layout.SECTIONS; i++) {
                long length = length(header, i);
                if (at + length > channel.size()) {
                    mistake = "is cut short: it has %,d bytes of at least %,d".formatted(channel.size(), at + length);
                } else {
                    sections.add(channel.map(MapMode.READ_ONLY, at, length));
                    at += length;
                }
            }
            if (mistake != null) {
                throw new IOException(
                        "The gazetteer %s %s; build it again with 'gazetteer build'".formatted(file, mistake));
            }
            return new Sections(header, sections);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no gazetteer " + file + "; make one with 'gazetteer build'", e);
        }
    }

    /** Reads a stream to its end. */
    static Sections read(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(Layout.HEADER);
        String mistake = mistake(begin.length, begin);
        if (mistake != null) {
            throw new IOException("The gazetteer " + mistake);
        }
        ByteBuffer header = ByteBuffer.wrap(begin);
        List<ByteBuffer> sections = new ArrayList<>();
        for (int i = 0; i < Layout.SECTIONS; i++) {
            byte[] bytes = new byte[(int) length(header, i)];
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("The gazetteer is cut short in section " + i);
            }
            sections.add(ByteBuffer.wrap(bytes));
        }
        return new Sections(header, sections);
    }

    /** What is wrong with a header, or null. */
    private static @Nullable String mistake(int length, byte[] header) {
        ByteBuffer bytes = ByteBuffer.wrap(header);
        if (length < 8 || bytes.getLong(0) != Layout.MAGIC) {
            return "is not a compact gazetteer, or one of another version";
        }
        if (length < Layout.HEADER) {
            return "is cut short: its header is not whole";
        }
        boolean damaged = bytes.getInt(Layout.HEADER - 4) != Layout.checksum(header, Layout.HEADER - 4);
        for (int i = 0; i < Layout.SECTIONS; i++) {
            damaged |= length(bytes, i) < 0 || length(bytes, i) > Integer.MAX_VALUE;
        }
        return damaged ? "is damaged in its header" : null;
    }

    private static long length(ByteBuffer header, int section) {
        return header.getLong(16 + section * 8);
    }

    ByteBuffer get(int section) {
        return sections.get(section);
    }

    int places() {
        return header.getInt(8);
    }

    int bucketBits() {
        return header.getInt(12);
    }

    List<String> strings(int section) {
        ByteBuffer in = sections.get(section).duplicate();
        List<String> strings = new ArrayList<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[in.getChar()];
            in.get(bytes);
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.copyOf(strings);
    }

    boolean isWhole() {
        CRC32C crc = new CRC32C();
        sections.forEach(it -> crc.update(it.duplicate()));
        return (int) crc.getValue() == header.getInt(Layout.HEADER - 8);
    }
}
