package org.parallax.quotes.marks;

/**
 * What stands between quotation marks that lie in no others, and the marks.
 *
 * @param begin where the opening mark begins
 * @param end where the closing mark ends, or the paragraph where there is none
 * @param closed whether there is a closing mark
 * @param single whether the marks are single ones
 */
public record Passage(int begin, int end, boolean closed, boolean single) {}
