package org.parallax.sentiment;

/**
 * What the words around a word make of its valence.
 *
 * @param value what the valence is multiplied by
 * @param reason the rules that made it so, with commas between; empty where none did
 */
record Factor(double value, String reason) {

    static final Factor NONE = new Factor(1, "");

    Factor times(double part, String rule) {
        return new Factor(value * part, reason.isEmpty() ? rule : reason + ", " + rule);
    }
}
