package org.parallax.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC file as it lies there, compressed or not. Where it is compressed, each member is read by itself: a
 * damaged one costs what it holds, and reading goes on at the next that begins with a record.
 */
final class Archive implements AutoCloseable {

    private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};
    private static final int LONGEST_HEADER = 1 << 12;
    private static final int TRIED = 1 << 14;

    private final InputStream in;
    private final Window raw;
    private final Inflater inflater = new Inflater(true);
    private final Inflater probe = new Inflater(true);
    private final Window inner = new Window(InputStream.nullInputStream());
    private @Nullable Records records;
    private boolean compressed;
    private boolean begun;
    private long member;

    Archive(InputStream in) {
        this.in = in;
        this.raw = new Window(in);
    }

    /** The next record, which may be a lost one; null at the end. */
    @Nullable
    RawRecord next() throws IOException {
        if (!begun) {
            begun = true;
            compressed = raw.need(1) > 0 && (raw.peek(0) == 0x1f || !startsPlain());
            records = compressed ? null : new Records(raw);
        }
        if (!compressed) {
            return records == null ? null : records.next();
        }
        while (true) {
            Records open = records;
            if (open == null) {
                RawRecord skipped = nextMember();
                if (skipped != null || records == null) {
                    return skipped;
                }
                continue;
            }
            try {
                RawRecord record = open.next();
                if (record != null) {
                    return record.in(member);
                }
                records = null;
            } catch (DamageException e) {
                records = null;
                raw.rewind(1);
                seekMember();
                return RawRecord.lost(member, e.code(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** Begins the next member; a lost record stands for what lies before it and is none. */
    private @Nullable RawRecord nextMember() throws IOException {
        if (raw.need(1) == 0) {
            return null;
        }
        long from = raw.position();
        int header = header();
        if (header <= 0) {
            boolean more = seekMember();
            return RawRecord.lost(
                    from,
                    more ? "CHECKSUM" : "TRAILING_DATA",
                    "%,d bytes that are no gzip member".formatted(raw.position() - from));
        }
        member = from;
        raw.hold();
        inner.restart(new Member(raw, header, inflater));
        records = new Records(inner);
        return null;
    }

    /** Goes on to the next place where a member begins that begins with a record. */
    private boolean seekMember() throws IOException {
        while (raw.seek(MAGIC)) {
            if (isRecord()) {
                return true;
            }
            raw.skip(1);
        }
        return false;
    }

    private boolean isRecord() throws IOException {
        int header = header();
        if (header <= 0) {
            return false;
        }
        int there = raw.need(TRIED);
        probe.reset();
        probe.setInput(raw.buffer(), raw.offset() + header, Math.max(0, there - header));
        byte[] begin = new byte[5];
        try {
            int read = probe.inflate(begin);
            return read == 5 && new String(begin, US_ASCII).equals("WARC/");
        } catch (DataFormatException e) {
            return false;
        }
    }

    private boolean startsPlain() throws IOException {
        return raw.startsWith(new byte[] {'W', 'A', 'R', 'C'}) || !isSomewhere();
    }

    /** Whether a member that begins with a record is near, for archives whose first bytes are damaged. */
    private boolean isSomewhere() throws IOException {
        int there = raw.need(TRIED * 4);
        for (int i = 0; i + MAGIC.length < there; i++) {
            if (raw.peek(i) == 0x1f && raw.peek(i + 1) == 0x8b && raw.peek(i + 2) == 8) {
                return true;
            }
        }
        return false;
    }

    /** How long the header of the member that is next is; 0 where there is none. */
    private int header() throws IOException {
        int there = raw.need(LONGEST_HEADER);
        if (there < 10 || raw.peek(0) != 0x1f || raw.peek(1) != 0x8b || raw.peek(2) != 8) {
            return 0;
        }
        int flags = raw.peek(3);
        if ((flags & 0xe0) != 0) {
            return 0;
        }
        int at = 10;
        if ((flags & 4) != 0) {
            at += there < 12 ? there : 2 + (raw.peek(10) | (raw.peek(11) << 8));
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < there && raw.peek(at) != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at < there ? at : 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        probe.end();
        in.close();
    }
}
