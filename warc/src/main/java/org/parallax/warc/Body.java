package org.parallax.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The body of an answer with its codings undone: chunks, gzip, deflate, Brotli, Zstandard.
 *
 * @param bytes the content
 * @param warning what an operator should know of it, behind a reason code and a blank; empty where all is as declared
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(byte[] bytes, String warning) {

    private static final int RATIO = 200;
    private static final int RATIO_MATTERS_ABOVE = 1 << 20;
    private static final int LONGEST_SIZE = 16;

    /**
     * The body behind the header of an answer.
     *
     * @param limit the most bytes after unpacking
     * @throws DamageException if it cannot be read
     */
    static Body of(byte[] message, Fields fields, int limit) throws DamageException {
        int from = fields.length();
        Body body = new Body(Arrays.copyOfRange(message, from, message.length), "");
        if (fields.get("Transfer-Encoding")
                .filter(it -> it.toLowerCase(Locale.ROOT).contains("chunked"))
                .isPresent()) {
            body = body.withoutChunks();
        }
        String[] codings = fields.get("Content-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(",", -1);
        for (int i = codings.length - 1; i >= 0 && i >= codings.length - 3; i--) {
            body = body.without(codings[i].strip(), limit);
        }
        return body;
    }

    /** Crawlers often undo the chunks and keep the field that tells of them; then there is no size at the beginning. */
    private Body withoutChunks() throws DamageException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && end - at <= LONGEST_SIZE && bytes[end] != '\n' && bytes[end] != ';') {
                end++;
            }
            int size = size(new String(bytes, at, end - at, ISO_8859_1).strip());
            if (size < 0 && at == 0) {
                return this;
            }
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (size < 0) {
                throw new DamageException("BAD_HTTP", "The size of a chunk is no hexadecimal number");
            }
            if (size == 0) {
                return new Body(whole.toByteArray(), "");
            }
            int begin = Math.min(bytes.length, end + 1);
            int length = Math.min(size, bytes.length - begin);
            whole.write(bytes, begin, length);
            at = begin + length;
            while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
                at++;
            }
        }
        return new Body(whole.toByteArray(), "TRUNCATED The last chunk is missing");
    }

    private static int size(String hex) {
        try {
            return hex.isEmpty() || hex.charAt(0) == '-' || hex.charAt(0) == '+' ? -1 : Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Body without(String coding, int limit) throws DamageException {
        boolean known = switch (coding) {
            case "gzip", "x-gzip", "deflate", "br", "zstd" -> true;
            default -> false;
        };
        if (bytes.length == 0 || coding.isEmpty() || coding.equals("identity")) {
            return this;
        }
        if (!known) {
            return new Body(bytes, "BAD_ENCODING No such coding, and taken as it is: " + coding);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(4 * bytes.length);
        try (InputStream in = decoder(coding)) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                whole.write(buffer, 0, read);
                boolean bomb = whole.size() > RATIO_MATTERS_ABOVE && whole.size() / RATIO > bytes.length;
                if (whole.size() > limit || bomb) {
                    throw new DamageException(
                            "TOO_LARGE",
                            bomb
                                    ? "The body unpacks to more than %d times its size".formatted(RATIO)
                                    : "The body unpacks to more than %,d bytes".formatted(limit));
                }
            }
        } catch (DamageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (whole.size() == 0) {
                return new Body(bytes, "BAD_ENCODING Declared as %s and is not; taken as it is".formatted(coding));
            }
            return new Body(whole.toByteArray(), "TRUNCATED The %s of the body breaks off".formatted(coding));
        }
        return new Body(whole.toByteArray(), warning);
    }

    private InputStream decoder(String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in).setContinuous(false);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib()));
            default -> new GZIPInputStream(in);
        };
    }

    /** Whether the header of zlib is there, which half of all servers leave out. */
    private boolean isZlib() {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
    }
}
