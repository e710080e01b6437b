package org.parallax.ingest.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Goes through a tar file: ustar, with the long names of GNU and of POSIX. */
final class Untarring implements Entries.Unpacker {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream in;
    private long left;
    private long padding;

    Untarring(InputStream in) {
        this.in = in;
    }

    @Override
    public @Nullable String next() throws IOException {
        String longName = "";
        while (true) {
            in.skipNBytes(left + padding);
            left = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || isEmpty(header)) {
                return null;
            }
            if (header.length < BLOCK) {
                throw new EOFException("The tar file ends inside a header");
            }
            if (octal(header, 148, 8) != sum(header)) {
                throw new IOException("The checksum of a header in the tar file is not right");
            }
            left = size(header);
            padding = (BLOCK - left % BLOCK) % BLOCK;
            char type = (char) header[156];
            switch (type) {
                case 'L' -> longName = text(content().readNBytes(LONGEST_NAME), 0, LONGEST_NAME);
                case 'x' -> longName = path(text(content().readNBytes(LONGEST_NAME), 0, LONGEST_NAME), longName);
                case '0', '\0', '7' -> {
                    String prefix = text(header, 345, 155);
                    String name = (prefix.isEmpty() ? "" : prefix + '/') + text(header, 0, 100);
                    return longName.isEmpty() ? name : longName;
                }
                default -> longName = ""; // folders, links and devices hold nothing to read
            }
        }
    }

    @Override
    public InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int read = in.read(buffer, offset, (int) Math.min(length, left));
                if (read < 0) {
                    throw new EOFException("The tar file ends inside a file");
                }
                left -= read;
                return read;
            }
        };
    }

    /** The path that an extended header names, lines of {@code length path=value}. */
    private static String path(String records, String otherwise) {
        int at = records.indexOf(" path=");
        int end = records.indexOf('\n', Math.max(0, at));
        return at < 0 ? otherwise : records.substring(at + 6, end < 0 ? records.length() : end);
    }

    private static long size(byte[] header) throws IOException {
        if ((header[124] & 0x80) == 0) {
            return octal(header, 124, 12);
        }
        long size = 0;
        for (int i = 128; i < 136; i++) {
            size = (size << 8) | (header[i] & 0xff);
        }
        if (size < 0) {
            throw new IOException("A file of negative size in the tar file");
        }
        return size;
    }

    private static long octal(byte[] header, int from, int length) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            if (header[i] >= '0' && header[i] <= '7') {
                value = value * 8 + header[i] - '0';
            } else if (value > 0) {
                break;
            }
        }
        return value;
    }

    /** The sum of a header, in which its own field counts as blanks. */
    private static long sum(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        }
        return sum;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < Math.min(bytes.length, from + length) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, UTF_8);
    }

    private static boolean isEmpty(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
