package org.parallax.loaded.lexicon;

/**
 * An entry of the lexicon at some words of a text.
 *
 * @param first the first of the words
 * @param after the word after the last
 */
public record Term(Entry entry, int first, int after) {}
