package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.lucene.index.Term;

/** Terms for exact matching. */
final class Keys {

    /** Lucene refuses terms over 32,766 bytes; nothing that names anything comes near this. */
    private static final int LONGEST = 1_000;

    private static final int KEPT = 200;

    private Keys() {}

    /** The value itself, or for a very long one its beginning and its digest. */
    static String of(String value) {
        if (value.length() * 3 <= LONGEST || value.getBytes(UTF_8).length <= LONGEST) {
            return value;
        }
        int kept = Character.isHighSurrogate(value.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return value.substring(0, kept) + "…" + HexFormat.of().formatHex(sha256(value.getBytes(UTF_8)));
    }

    /** As {@link #of}, in lower case. */
    static String folded(String value) {
        return of(value.strip().toLowerCase(Locale.ROOT));
    }

    static Term id(String id) {
        return new Term(Fields.ID, of(id));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
