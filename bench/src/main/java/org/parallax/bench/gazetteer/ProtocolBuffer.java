package org.parallax.bench.gazetteer;

import java.nio.charset.StandardCharsets;

/** As much of the protocol buffer format as a list of flat messages takes. */
final class ProtocolBuffer {

    private final byte[] data;
    private int at;

    ProtocolBuffer(byte[] data) {
        this.data = data;
    }

    boolean more() {
        return at < data.length;
    }

    boolean before(int end) {
        return at < end;
    }

    /** Reads the length of a message, and says where it ends. */
    int enterMessage() {
        int length = (int) unsigned();
        return at + length;
    }

    int tag() {
        return (int) unsigned() >> 3;
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = data[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    String string() {
        int length = (int) unsigned();
        at += length;
        return new String(data, at - length, length, StandardCharsets.UTF_8);
    }
}
