package org.parallax.entities.recognition;

import org.parallax.api.vocabulary.EntityMention;

/**
 * A name as it stands in a text.
 *
 * @param type what it names
 * @param begin where it begins, in UTF-16 code units
 * @param end where it ends
 * @param firstWord the number of its first word
 * @param endWord the number of the word after its last
 */
public record Name(EntityMention.Type type, int begin, int end, int firstWord, int endWord) {}
