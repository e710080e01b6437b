package org.parallax.ingest.resource;

import java.util.stream.IntStream;

/**
 * How much a source takes in before it refuses.
 *
 * @param document the largest document, in bytes after unpacking
 * @param page the largest HTML page, in bytes after unpacking
 * @param line the longest line of JSONL, in bytes
 * @param articles the most articles cut from one page
 * @param title the longest title, in UTF-16 code units; a longer one is cut
 * @param author the longest name of an author, in UTF-16 code units; a longer one is cut
 * @param url the longest address, in UTF-16 code units; a longer one is left out
 */
public record Limits(int document, int page, int line, int articles, int title, int author, int url) {

    /** What is right for the web at large. */
    public static final Limits DEFAULT = new Limits(16 << 20, 32 << 20, 8 << 20, 2_000, 1_000, 500, 4_096);

    /** Rejects a limit below 1 with an {@link IllegalArgumentException}. */
    public Limits {
        if (IntStream.of(document, page, line, articles, title, author, url).anyMatch(it -> it < 1)) {
            throw new IllegalArgumentException("Every limit must be at least 1");
        }
    }
}
