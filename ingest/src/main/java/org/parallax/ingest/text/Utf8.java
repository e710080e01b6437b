package org.parallax.ingest.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How bytes fare as UTF-8.
 *
 * @param sequences the valid sequences of two to four bytes
 * @param errors the bytes that belong to no valid sequence
 * @param cutAtEnd whether the only error is a sequence that the end cuts off
 */
record Utf8(int sequences, int errors, boolean cutAtEnd) {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    static Utf8 check(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean cut = false;
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length && ((long) WORDS.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            int b = bytes[i] & 0xff;
            int length = expectedLength(b);
            if (length == 1) {
                i++;
                continue;
            }
            int valid = length == 0 ? 0 : validLength(bytes, i, length, b);
            if (valid == length && length > 0) {
                sequences++;
                i += length;
            } else {
                errors++;
                cut = errors == 1 && length > 0 && i + Math.max(1, valid) == bytes.length;
                i++;
            }
        }
        return new Utf8(sequences, errors, cut);
    }

    private static int expectedLength(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    private static int validLength(byte[] bytes, int at, int length, int first) {
        int valid = 1;
        while (valid < length && at + valid < bytes.length && (bytes[at + valid] & 0xc0) == 0x80) {
            valid++;
        }
        if (valid < 2) {
            return valid;
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
        boolean outside = (first == 0xed && second >= 0xa0) || (first == 0xf4 && second >= 0x90);
        return overlong || outside ? 1 : valid;
    }

    boolean isPlain() {
        return sequences == 0 && errors == 0;
    }

    boolean isValid() {
        return errors == 0 || (cutAtEnd && sequences > 0);
    }

    /** Whether this is UTF-8 with some damage, and not another charset that happens to hold a few valid sequences. */
    boolean isMostlyUtf8() {
        return sequences >= 2 * errors;
    }
}
