package org.parallax.sentences;

/** The characters that end sentences, and those that stand around their ends. */
final class Marks {

    /** Enders that stand before a blank: Latin, Arabic, Urdu, Armenian, Ethiopic. */
    private static final String SPACED = ".!?\u2026\u203D\u2047\u2048\u2049\u061F\u06D4\u0589\u1362\u1367";
    /** Enders that need no blank after them: Chinese and Japanese, Devanagari, Burmese, Khmer, Tibetan. */
    private static final String CLOSED = "\u3002\uFF01\uFF1F\uFF61\u0964\u0965\u104A\u104B\u17D4\u0F0D";

    private static final String CLOSING = "\"')]}\u201D\u2019\u00BB\u203A\u300D\u300F\uFF09\u3011";
    private static final String OPENING =
            "\"'([{\u201C\u2018\u00AB\u2039\u201E\u201A\u00BF\u00A1\u300C\u300E\u2014\u2013-\u2022*";

    private Marks() {}

    static boolean isEnder(char c) {
        return c < 0x80 ? c == '.' || c == '!' || c == '?' : SPACED.indexOf(c) >= 0 || isClosed(c);
    }

    /** Whether the mark ends a sentence whatever follows it. */
    static boolean isClosed(char c) {
        return c >= 0x80 && CLOSED.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || Character.isWhitespace(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
