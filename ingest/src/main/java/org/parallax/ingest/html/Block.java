package org.parallax.ingest.html;

/**
 * A paragraph, heading, list item or table row of a page.
 *
 * @param text its text, blanks made one
 * @param link how many of its characters are links
 * @param sort what element it is
 * @param from the number in the outline of its first text
 * @param at the number in the outline where it ends
 */
record Block(String text, int link, Sort sort, int from, int at) {

    enum Sort {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        /** Text that stands in no paragraph element. */
        LOOSE
    }

    boolean isHeading() {
        return sort == Sort.HEADING;
    }

    /** Which share of it is links, 0..1. */
    double linked() {
        return text.isEmpty() ? 0 : Math.min(1, link / (double) text.length());
    }
}
