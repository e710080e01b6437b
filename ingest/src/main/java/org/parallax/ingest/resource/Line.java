package org.parallax.ingest.resource;

/**
 * One line of a file.
 *
 * @param number counts from 1
 * @param offset where it begins, in bytes after unpacking
 * @param bytes its bytes without the line end; only the first of them where it is too long
 * @param fate whether all of it is here
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Line(long number, long offset, byte[] bytes, Fate fate) {

    /** Whether all of a line is there. */
    public enum Fate {
        /** All of it. */
        WHOLE,
        /** Longer than the limit; the rest was passed over. */
        TOO_LONG,
        /** The stream broke off inside it. */
        BROKEN_OFF,
        /** The stream unpacks out of all proportion, and was left at this place. */
        REFUSED
    }

    /** Whether nothing but blanks is there. */
    public boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
