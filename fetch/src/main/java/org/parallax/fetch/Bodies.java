package org.parallax.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.parallax.fetch.FetchException.Weight;

/** Unpacks bodies, within limits. */
final class Bodies {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO = 200;
    private static final int RATIO_MATTERS_ABOVE = 1 << 20;

    private Bodies() {}

    /**
     * A body without its {@code Content-Encoding}.
     *
     * @throws FetchException if it is too large, breaks off, or is packed in a way that was not asked for
     */
    static byte[] unpacked(byte[] body, String encoding, int longest) throws FetchException {
        byte[] bytes = body;
        String[] layers = encoding.toLowerCase(Locale.ROOT).split(",", -1);
        if (layers.length > 2) {
            throw new FetchException("BAD_ENCODING", Weight.SOFT, "It is packed %d times".formatted(layers.length));
        }
        for (int i = layers.length - 1; i >= 0; i--) {
            bytes = switch (layers[i].strip()) {
                case "", "identity" -> bytes;
                case "gzip", "x-gzip" -> isGzip(bytes) ? read(bytes, longest, GZIPInputStream::new) : bytes;
                case "deflate" -> read(bytes, longest, InflaterInputStream::new);
                default ->
                    throw new FetchException(
                            "BAD_ENCODING",
                            Weight.SOFT,
                            "It is packed as '%s', which was not asked for".formatted(layers[i].strip()));
            };
        }
        return bytes;
    }

    /** What opens a packed stream. */
    private interface Opener {
        InputStream open(InputStream packed) throws IOException;
    }

    /** Servers say gzip of what they did not pack; the first bytes tell. */
    private static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static byte[] read(byte[] packed, int longest, Opener opener) throws FetchException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(longest, 4 * packed.length));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = opener.open(new ByteArrayInputStream(packed))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                boolean bomb = out.size() > RATIO_MATTERS_ABOVE && out.size() > RATIO * packed.length;
                if (out.size() > longest || bomb) {
                    throw new FetchException(
                            "TOO_LARGE",
                            Weight.HARD,
                            "It unpacks from %,d to more than %,d bytes".formatted(packed.length, out.size() - count));
                }
            }
        } catch (EOFException e) {
            throw new FetchException("TRUNCATED", Weight.TEMPORARY, "It breaks off while it is unpacked");
        } catch (ZipException e) {
            throw new FetchException("BAD_ENCODING", Weight.SOFT, "It cannot be unpacked: " + e.getMessage());
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("Memory can be read", e);
        }
        return out.toByteArray();
    }
}
