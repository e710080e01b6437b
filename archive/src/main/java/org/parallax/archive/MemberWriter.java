package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Packs the lines of one commit into a gzip member. */
final class MemberWriter {

    /** A fifth of the time of the usual level, for an eighth more bytes. */
    private static final int LEVEL = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream packed = new GZIPOutputStream(bytes, 1 << 13) {
        {
            def.setLevel(LEVEL);
        }
    };

    MemberWriter() throws IOException {}

    void line(String line) throws IOException {
        packed.write(line.getBytes(UTF_8));
        packed.write('\n');
    }

    byte[] finish() throws IOException {
        packed.close();
        return bytes.toByteArray();
    }
}
