package org.parallax.ingest.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Undoes gzip wherever the first two bytes say that there is some, and refuses what unpacks out of all proportion. */
final class Gzip {

    private static final int MAGIC = 0x1f8b;
    private static final long RATIO = 200;
    private static final long RATIO_MATTERS_ABOVE = 1 << 20;
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

    private static class Counted extends FilterInputStream {

        long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? -1 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        @SuppressWarnings("unused") // a subclass looks at every count and may refuse it
        void count(int read) throws IOException {
            count += Math.max(0, read);
        }
    }

    private static final class Proportionate extends Counted {

        private final Counted packed;

        Proportionate(InputStream in, Counted packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        void count(int read) throws IOException {
            super.count(read);
            if (count > RATIO_MATTERS_ABOVE && count > RATIO * packed.count) {
                throw new TooLargeException("Unpacks to more than %d times its size after %d bytes, like a gzip bomb"
                        .formatted(RATIO, count));
            }
        }
    }
}
