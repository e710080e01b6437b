package org.parallax.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a record, or of the answer within it: a first line and named fields.
 *
 * @param first the first line
 * @param length how many bytes it takes, the empty line included
 */
record Fields(String first, List<Field> fields, int length) {

    /** The longest header that is read, in bytes. */
    static final int LONGEST = 1 << 16;

    /** The most fields that are read. */
    static final int MOST = 256;

    /** A field as it stands. */
    record Field(String name, String value) {}

    /** The value of the first field of a name, whatever its case. */
    Optional<String> get(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /** Why a header could not be read, by reason code; it tells where to look on by itself. */
    static final class BadHeaderException extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;

        BadHeaderException(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The header at the beginning of some bytes; lines may end with LF alone, and go on behind a blank. */
    static Fields of(byte[] bytes, int from, int to) throws BadHeaderException {
        String first = "";
        List<Field> fields = new ArrayList<>();
        int at = from;
        boolean begun = false;
        while (at < to) {
            int end = at;
            while (end < to && bytes[end] != '\n') {
                end++;
            }
            if (end - from > LONGEST) {
                throw new BadHeaderException("TOO_LARGE", "The header is longer than %,d bytes".formatted(LONGEST));
            }
            if (end == to) {
                break;
            }
            int stop = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
            String line = new String(bytes, at, stop - at, UTF_8);
            at = end + 1;
            if (!begun) {
                first = line;
                begun = true;
            } else if (line.isEmpty()) {
                return new Fields(first, List.copyOf(fields), at - from);
            } else {
                add(line, fields);
            }
        }
        boolean large = to - from > LONGEST;
        throw new BadHeaderException(
                large ? "TOO_LARGE" : "BAD_HEADER",
                large ? "The header is longer than %,d bytes".formatted(LONGEST) : "The header does not end");
    }

    private static void add(String line, List<Field> fields) throws BadHeaderException {
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
            if (!fields.isEmpty()) {
                Field last = fields.remove(fields.size() - 1);
                fields.add(new Field(last.name(), last.value() + ' ' + line.strip()));
            }
            return;
        }
        int colon = line.indexOf(':');
        if (colon > 0) {
            fields.add(new Field(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        if (fields.size() > MOST) {
            throw new BadHeaderException("TOO_LARGE", "The header has more than %,d fields".formatted(MOST));
        }
    }
}
