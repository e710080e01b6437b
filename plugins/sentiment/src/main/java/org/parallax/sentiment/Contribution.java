package org.parallax.sentiment;

/**
 * What a word, or a turn of phrase, adds to the tone of a sentence.
 *
 * @param words the words, in lower case
 * @param valence what they are worth by themselves, from −4 to 4
 * @param factor what their surroundings make of it
 */
record Contribution(String words, double valence, Factor factor) {

    double value() {
        return valence * factor.value();
    }

    @Override
    public String toString() {
        String reason = factor.reason().isEmpty() ? "" : " (" + factor.reason() + ")";
        return "%s %+.2f%s".formatted(words, value(), reason);
    }
}
