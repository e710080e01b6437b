package org.parallax.figures.text;

/** Asks whether a word is one of a few. */
public final class OneOf {

    private OneOf() {}

    public static boolean of(String word, String... words) {
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
