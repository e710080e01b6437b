package org.parallax.sentiment;

import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;

/** Tells whether an article is in English; where its language could not be told, whether it is in the letters of English. */
final class English {

    /** Below this, the language of a text counts as unknown; it is so for short headlines full of names. */
    private static final double SURE = 0.6;

    private static final double MOSTLY = 0.95;

    private English() {}

    static boolean is(Reading reading) {
        return reading.first(Language.LANGUAGE)
                .filter(it -> it.confidence() >= SURE)
                .map(it -> it.code().equals("en") || it.code().startsWith("en-"))
                .orElseGet(() -> isMostlyAscii(reading.text()));
    }

    private static boolean isMostlyAscii(String text) {
        int letters = 0;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                plain += c < 0x80 ? 1 : 0;
            }
        }
        return letters > 0 && plain >= MOSTLY * letters;
    }
}
