package org.parallax.sentiment.model;

/**
 * How good or bad a stretch of text is, as a sum of its words' weights over the root of their number.
 *
 * @param whole quoted words weighed nearly like the others
 * @param own quoted words weighed less: the tone of the article's own voice
 */
public record Toned(double whole, double own) {}
