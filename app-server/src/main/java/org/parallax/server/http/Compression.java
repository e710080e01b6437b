package org.parallax.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.server.Request;

/**
 * Packs answers that are text. No answer holds a secret of its reader, so that its packed length tells nobody anything.
 */
final class Compression {

    private static final int WORTHWHILE = 1 << 10;
    private static final Set<String> TYPES = Set.of(
            Answer.JSON, "application/geo+json", "application/problem+json", "application/yaml", "image/svg+xml");

    private Compression() {}

    /** Whether content is better sent packed. */
    static boolean suits(String type, int length) {
        String media = type.replaceFirst(";.*", "").strip();
        return length >= WORTHWHILE && (media.startsWith("text/") || TYPES.contains(media));
    }

    /** Whether the client takes gzip. */
    static boolean isTaken(Request request) {
        return request.getHeaders().getCSV("Accept-Encoding", true).stream()
                .map(it -> it.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(it -> it.equals("gzip") || (it.startsWith("gzip;") && !it.matches("gzip;q=0(\\.0*)?")));
    }

    static ByteBuffer packed(ByteBuffer bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.remaining() / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] all = new byte[bytes.remaining()];
            bytes.duplicate().get(all);
            gzip.write(all);
        }
        return ByteBuffer.wrap(packed.toByteArray());
    }
}
