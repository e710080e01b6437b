package org.parallax.api.vocabulary;

import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/**
 * The language a text is written in, as its words tell.
 *
 * @param code BCP 47 tag, such as {@code en} or {@code zh-Hant}
 * @param confidence from 0 to 1
 */
public record Language(String code, double confidence) {

    /** One finding about the whole text; none where the text is too short or too mixed to tell. */
    public static final Layer<Language> LANGUAGE = Layer.of("language", Language.class);

    /** Below this, the language of a text counts as unknown; it is so for short texts full of names. */
    private static final double SURE = 0.6;

    /** From this on, the language of a short text counts as known. */
    private static final double CERTAIN = 0.9;

    private static final int SHORT = 300;
    private static final double MOSTLY = 0.95;

    /**
     * Whether an article is in English, going by its layer {@link #LANGUAGE}; where its language could not be told, whether
     * it is in the letters of English.
     */
    public static boolean isEnglish(Reading reading) {
        return reading.first(LANGUAGE)
                .filter(it -> it.confidence() >= SURE)
                .map(it -> it.code().equals("en") || it.code().startsWith("en-") || it.mayBeNames(reading.text()))
                .orElseGet(() -> isLatin(reading.text()));
    }

    /** Names say little of the language; a sentence or two full of them is often taken for another. */
    private boolean mayBeNames(String text) {
        return confidence < CERTAIN && text.length() < SHORT && isLatin(text);
    }

    private static boolean isLatin(String text) {
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
