package org.parallax.ingest.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they are read. */
public final class Counted extends FilterInputStream {

    private long count;

    public Counted(InputStream in) {
        super(in);
    }

    /** How many were read so far. */
    public long count() {
        return count;
    }

    /** Counts bytes that were read past this stream. */
    public void passed(long bytes) {
        count += bytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
