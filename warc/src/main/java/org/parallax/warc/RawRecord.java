package org.parallax.warc;

import java.util.List;

/**
 * One record as it stands in the archive, or what is known of one that cannot be read.
 *
 * @param offset where it begins in the file, or where the member begins that holds it
 * @param inner where it begins in the content of its member
 * @param fields its header; empty where that could not be read
 * @param block what follows the header
 * @param code why it is lost; empty where it is not
 * @param message the same in words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawRecord(long offset, long inner, Fields fields, byte[] block, String code, String message) {

    private static final Fields NONE = new Fields("", List.of(), 0);

    static RawRecord lost(long offset, String code, String message) {
        return new RawRecord(offset, 0, NONE, new byte[0], code, message);
    }

    boolean isLost() {
        return !code.isEmpty();
    }

    /** This record, read out of the member that begins at {@code member}. */
    RawRecord in(long member) {
        return new RawRecord(member, offset, fields, block, code, message);
    }

    /** Its place, for the fragment of an address. */
    String place() {
        return "offset=" + offset + (inner > 0 ? "&inner=" + inner : "");
    }
}
