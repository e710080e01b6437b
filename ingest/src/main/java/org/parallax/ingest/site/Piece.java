package org.parallax.ingest.site;

/**
 * A line or block of a page, in the order of the page.
 *
 * @param text its text
 * @param role what it looks like by itself
 */
public record Piece(String text, Role role) {

    /** What a piece looks like by itself. */
    public enum Role {
        /** A paragraph or a whole sentence. */
        PARAGRAPH,
        /** Something that may be the title of an article. */
        TITLE,
        /** Names or a date, as stand over an article. */
        EVIDENCE,
        /** Anything else that is short. */
        LABEL
    }

    boolean is(Role other) {
        return role == other;
    }
}
