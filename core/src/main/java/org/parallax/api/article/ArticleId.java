package org.parallax.api.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The lasting name of an article: the same words from the same place get the same id, on any machine and in any run.
 *
 * @param value 32 hexadecimal digits where Parallax derives the id; whatever the input said where it brings its own
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {

    private static final int DIGEST_BYTES = 16;

    /** Rejects a blank id with an {@link IllegalArgumentException}. */
    @JsonCreator
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An article id must not be blank");
        }
    }

    /** The id derived from {@code parts}: the first 128 bits of their SHA-256, in hexadecimal. */
    static ArticleId digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha256.update(part.getBytes(UTF_8));
                sha256.update((byte) 0);
            }
            return new ArticleId(HexFormat.of().formatHex(sha256.digest(), 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
