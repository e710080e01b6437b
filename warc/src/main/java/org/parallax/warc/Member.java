package org.parallax.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of one gzip member, which ends where the member does. */
final class Member extends InputStream {

    private static final int RATIO = 200;
    private static final long RATIO_MATTERS_ABOVE = 1 << 20;
    private static final int TRAILER = 8;
    private static final int AT_ONCE = 1 << 15;

    private final Window raw;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long packed;
    private long unpacked;
    private boolean over;

    /** The member whose header, of {@code header} bytes, is next. */
    Member(Window raw, int header, Inflater inflater) {
        this.raw = raw;
        this.inflater = inflater;
        raw.skip(header);
        inflater.reset();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!over) {
            int read;
            try {
                read = inflater.inflate(target, offset, length);
            } catch (DataFormatException e) {
                throw new DamageException("CHECKSUM", "The compressed data are damaged: " + e.getMessage());
            }
            if (read > 0) {
                crc.update(target, offset, read);
                unpacked += read;
                if (unpacked > RATIO_MATTERS_ABOVE && unpacked > RATIO * packed) {
                    throw new DamageException(
                            "TOO_LARGE", "Unpacks to more than %d times its size, like a gzip bomb".formatted(RATIO));
                }
                return read;
            }
            if (inflater.finished()) {
                finish();
            } else if (inflater.needsDictionary()) {
                throw new DamageException("CHECKSUM", "The compressed data are damaged: they ask for a dictionary");
            } else {
                feed();
            }
        }
        return -1;
    }

    private void feed() throws IOException {
        if (raw.need(1) == 0) {
            throw new DamageException("TRUNCATED", "The compressed data end too early");
        }
        int length = Math.min(AT_ONCE, raw.length());
        inflater.setInput(raw.buffer(), raw.offset(), length);
        raw.skip(length);
        packed += length;
    }

    private void finish() throws IOException {
        over = true;
        int unused = inflater.getRemaining();
        raw.unskip(unused);
        if (raw.need(TRAILER) < TRAILER) {
            throw new DamageException("TRUNCATED", "The compressed data end before their checksum");
        }
        long stated = word(0);
        long size = word(4);
        raw.skip(TRAILER);
        if (stated != crc.getValue() || size != (unpacked & 0xffffffffL)) {
            throw new DamageException("CHECKSUM", "The checksum of the compressed data is not right");
        }
    }

    private long word(int at) {
        return raw.peek(at) | (raw.peek(at + 1) << 8) | (raw.peek(at + 2) << 16) | ((long) raw.peek(at + 3) << 24);
    }
}
