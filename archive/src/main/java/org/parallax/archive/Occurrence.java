package org.parallax.archive;

/**
 * A word of a text that a query looks for.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends
 * @param word which of the words sought it is, counting from 0
 */
record Occurrence(int start, int end, int word) {}
