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
 * @param zeros whether there is a byte of zero
 * @param escapes whether there is one that begins an escape sequence
 */
record Utf8(int sequences, int errors, boolean cutAtEnd, boolean zeros, boolean escapes) {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final int ESCAPE = 0x1b;

    static Utf8 check(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean cut = false;
        // the highest bit of a byte is set in these where a byte was met that is zero, or an escape
        long zeros = 0;
        long escapes = 0;
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length) {
                long word = (long) WORDS.get(bytes, i);
                if ((word & NOT_ASCII) == 0) {
                    zeros |= word - ONES;
                    escapes |= (word ^ ESCAPE * ONES) - ONES;
                    i += Long.BYTES;
                    continue;
                }
            }
            int b = bytes[i] & 0xff;
            int length = expectedLength(b);
            if (length == 1) {
                zeros |= b - 1L;
                escapes |= (b ^ ESCAPE) - 1L;
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
        return new Utf8(sequences, errors, cut, (zeros & NOT_ASCII) != 0, (escapes & NOT_ASCII) != 0);
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

    /** Whether all of it is valid, and no byte zero. */
    boolean isSound() {
        return errors == 0 && !zeros;
    }

    boolean isValid() {
        return errors == 0 || (cutAtEnd && sequences > 0);
    }

    /** Whether this is UTF-8 with some damage, and not another charset that happens to hold a few valid sequences. */
    boolean isMostlyUtf8() {
        return sequences >= 2 * errors;
    }
}
