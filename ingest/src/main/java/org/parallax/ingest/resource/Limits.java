package org.parallax.ingest.resource;

/**
 * How much a source takes in before it refuses.
 *
 * @param document the largest document, in bytes after unpacking
 * @param line the longest line of JSONL, in bytes
 * @param articles the most articles cut from one page
 * @param title the longest title, in UTF-16 code units; a longer one is cut
 * @param author the longest name of an author, in UTF-16 code units; a longer one is cut
 * @param url the longest address, in UTF-16 code units; a longer one is left out
 */
public record Limits(int document, int line, int articles, int title, int author, int url) {

    /** What is right for the web at large. */
    public static final Limits DEFAULT = new Limits(16 << 20, 8 << 20, 2_000, 1_000, 500, 4_096);

    /** Rejects a limit below 1 with an {@link IllegalArgumentException}. */
    public Limits {
        if (Math.min(Math.min(Math.min(document, line), Math.min(articles, title)), Math.min(author, url)) < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1");
        }
    }
}
