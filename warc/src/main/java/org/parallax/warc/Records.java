package org.parallax.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.warc.Fields.BadHeaderException;

/**
 * Records of uncompressed WARC, one after the other. A length that is not right, or a header that is none, costs its record;
 * reading goes on at the next line that begins like a record.
 */
final class Records {

    /** The largest block that is read, in bytes. */
    static final int LARGEST = 64 << 20;

    private static final byte[] BEGIN = "WARC/".getBytes(US_ASCII);
    private static final byte[] NEXT = "\nWARC/".getBytes(US_ASCII);

    private final Window window;

    Records(Window window) {
        this.window = window;
    }

    /**
     * The next record, which may be a lost one; null at the end.
     *
     * @throws IOException if the stream cannot be read on
     */
    @Nullable
    RawRecord next() throws IOException {
        skipLineEnds();
        long offset = window.position();
        if (window.need(1) == 0) {
            return null;
        }
        if (!window.startsWith(BEGIN)) {
            boolean more = seekRecord(0);
            return RawRecord.lost(
                    offset,
                    more ? "BAD_HEADER" : "TRAILING_DATA",
                    "%,d bytes that are no record".formatted(window.position() - offset));
        }
        int there = window.need(Fields.LONGEST + 1);
        Fields fields;
        try {
            fields = Fields.of(window.buffer(), window.offset(), window.offset() + there);
        } catch (BadHeaderException e) {
            boolean more = seekRecord(1);
            boolean cut = !more && e.code().equals("BAD_HEADER");
            return RawRecord.lost(offset, cut ? "TRUNCATED" : e.code(), String.valueOf(e.getMessage()));
        }
        return record(offset, fields);
    }

    private RawRecord record(long offset, Fields fields) throws IOException {
        Optional<String> stated = fields.get("Content-Length");
        long length = stated.map(Records::number).orElse(-1L);
        if (length < 0) {
            seekRecord(1);
            return RawRecord.lost(
                    offset,
                    "BAD_LENGTH",
                    "Content-Length must be a whole number, not %s".formatted(stated.orElse("absent")));
        }
        int most = (int) Math.min(length, LARGEST);
        int needed = fields.length() + most;
        // One byte more than the line ends behind it: at the end of a member its checksum is looked at before the
        // record is given.
        int there = window.need(needed + 5);
        if (there >= needed && length <= LARGEST && endsAt(needed, there)) {
            window.skip(fields.length());
            byte[] block = window.take(most);
            return new RawRecord(offset, 0, fields, block, "", "");
        }
        boolean more = seekRecord(1);
        if (there < needed && !more) {
            return RawRecord.lost(offset, "TRUNCATED", "The archive ends inside this record");
        }
        return length > LARGEST && there >= needed
                ? RawRecord.lost(offset, "TOO_LARGE", "Longer than %,d bytes, the limit of a record".formatted(LARGEST))
                : RawRecord.lost(offset, "BAD_LENGTH", "The record does not end where its Content-Length says");
    }

    /** Whether a record may end before the byte {@code at}: the archive ends there too, or line ends or a record follow. */
    private boolean endsAt(int at, int there) {
        if (there == at) {
            return true;
        }
        if (window.peek(at) == '\n') {
            return true;
        }
        boolean crlf = there - at >= 2 && window.peek(at) == '\r' && window.peek(at + 1) == '\n';
        return crlf || (there - at >= 4 && isBegin(at));
    }

    private boolean isBegin(int at) {
        for (int i = 0; i < 4; i++) {
            if (window.peek(at + i) != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next line, from {@code behind} bytes on, that begins like a record; to the end where there is none. */
    private boolean seekRecord(int behind) throws IOException {
        window.skip(Math.min(behind, window.need(behind)));
        boolean found = window.seek(NEXT);
        if (found) {
            window.skip(1);
        }
        return found;
    }

    private void skipLineEnds() throws IOException {
        while (window.need(1) == 1 && (window.peek(0) == '\r' || window.peek(0) == '\n')) {
            window.skip(1);
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
