package org.parallax.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Packs what {@link DeflateWithPresetDictCompressionMode} unpacks: a beginning, and parts that each need nothing but that beginning
 * to be read. A longer beginning than Lucene's and smaller parts come to the same size at a lower level, which takes two thirds
 * of the time to pack, and to the unpacking of half as much for one reading.
 */
final class QuickDeflate extends CompressionMode {

    /** About as long as a reading. */
    private static final int PART = 4 << 10;
    /** Of what is short, the beginning is this part. */
    private static final int SHARE = 8;

    private static final int LEVEL = 3;

    @Override
    public Compressor newCompressor() {
        return new Packer();
    }

    @Override
    public Decompressor newDecompressor() {
        return new DeflateWithPresetDictCompressionMode().newDecompressor();
    }

    private static final class Packer extends Compressor {

        private final Deflater deflater = new Deflater(LEVEL, true);
        private byte[] packed = new byte[1 << 14];

        @Override
        public void compress(ByteBuffersDataInput input, DataOutput out) throws IOException {
            byte[] bytes = new byte[Math.toIntExact(input.length() - input.position())];
            input.readBytes(bytes, 0, bytes.length);
            int beginning = Math.min(PART, bytes.length / SHARE);
            out.writeVInt(beginning);
            out.writeVInt(PART);
            pack(bytes, 0, beginning, 0, out);
            for (int at = beginning; at < bytes.length; at += PART) {
                pack(bytes, at, Math.min(PART, bytes.length - at), beginning, out);
            }
        }

        private void pack(byte[] bytes, int from, int length, int beginning, DataOutput out) throws IOException {
            deflater.reset();
            if (beginning > 0) {
                deflater.setDictionary(bytes, 0, beginning);
            }
            deflater.setInput(bytes, from, length);
            deflater.finish();
            int count = 0;
            while (length > 0 && !deflater.finished()) {
                if (count == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * packed.length);
                }
                count += deflater.deflate(packed, count, packed.length - count);
            }
            out.writeVInt(count);
            out.writeBytes(packed, count);
        }

        @Override
        public void close() {
            deflater.end();
        }
    }
}
