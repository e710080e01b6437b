package org.parallax.ingest.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Undoes gzip wherever the first two bytes say that there is some, and refuses what unpacks out of all proportion. */
final class Gzip {

    private static final int MAGIC = 0x1f8b;
    private static final int BUFFER = 1 << 14;

    private Gzip() {}

    /** The bytes unpacked, or as they are where nothing packed them. */
    static InputStream unpacked(InputStream raw) throws IOException {
        Counted counted = new Counted(raw);
        PushbackInputStream peekable = new PushbackInputStream(counted, 2);
        byte[] magic = peekable.readNBytes(2);
        peekable.unread(magic);
        if (magic.length < 2 || (((magic[0] & 0xff) << 8) | (magic[1] & 0xff)) != MAGIC) {
            return peekable;
        }
        return new Proportionate(new GZIPInputStream(peekable, BUFFER), counted);
    }
}
