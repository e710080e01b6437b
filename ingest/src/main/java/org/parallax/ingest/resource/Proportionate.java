package org.parallax.ingest.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What was packed, unpacked; refused where it unpacks out of all proportion, as bombs do. */
public final class Proportionate extends FilterInputStream {

    private static final long RATIO = 200;
    private static final long RATIO_MATTERS_ABOVE = 1 << 20;

    private final Counted packed;
    private final long before;
    private long count;

    /** {@code unpacked} is read out of {@code packed}, from where that is now. */
    public Proportionate(InputStream unpacked, Counted packed) {
        super(unpacked);
        this.packed = packed;
        this.before = packed.count();
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > RATIO_MATTERS_ABOVE && count > RATIO * (packed.count() - before)) {
            throw new TooLargeException(
                    "Unpacks to more than %d times its size after %d bytes, like a bomb".formatted(RATIO, count));
        }
    }
}
