package org.parallax.sentiment.model;

/**
 * A word of a sentence and what it does to the tone.
 *
 * @param word the word in lower case
 * @param weight what it is worth by itself
 * @param factor what its surroundings make of it
 * @param reason the words that made the factor, with commas between; empty where none did
 */
public record Term(String word, double weight, double factor, String reason) {

    /** What the word adds to the sum. */
    public double value() {
        return weight * factor;
    }

    /** As a reader sees it: {@code good -0.86 (not)}. */
    @Override
    public String toString() {
        return "%s %+.2f%s".formatted(word, value(), reason.isEmpty() ? "" : " (" + reason + ")");
    }
}
