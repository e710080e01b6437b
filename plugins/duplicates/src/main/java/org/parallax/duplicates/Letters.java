package org.parallax.duplicates;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Folds code points to what counts when texts are compared: letters in lower case without accents, and digits.
 *
 * <p>Accents are dropped because reprints lose them, and so that composed and decomposed spellings agree.
 */
final class Letters {

    /** What {@link #fold} gives for a code point that ends a word. */
    static final int BREAK = 0;

    /** What {@link #fold} gives for a code point that stands inside words unseen: an accent, a soft hyphen. */
    static final int SKIP = 1;

    private static final int TABULATED = 0x2000;
    private static final char[] FOLDED = new char[TABULATED];

    static {
        for (char c = 0; c < TABULATED; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Form.NFD);
            FOLDED[c] = (char) classify(base.charAt(0) < TABULATED ? base.charAt(0) : c);
        }
    }

    private Letters() {}

    static int fold(int codePoint) {
        return codePoint < TABULATED ? FOLDED[codePoint] : classify(codePoint);
    }

    /** Whether a letter belongs to a script that is compared character by character: most of them put no blanks between words. */
    static boolean standsAlone(int letter) {
        return letter >= 0x0E00
                && ((letter >= 0x3040 && letter <= 0x30FF)
                        || (letter >= 0x3400 && letter <= 0x9FFF)
                        || (letter >= 0xAC00 && letter <= 0xD7A3)
                        || (letter >= 0xF900 && letter <= 0xFAFF)
                        || (letter >= 0x20000 && letter <= 0x3FFFF)
                        || letter <= 0x0EFF
                        || (letter >= 0x1000 && letter <= 0x109F)
                        || (letter >= 0x1780 && letter <= 0x17FF));
    }

    private static int classify(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return Character.toLowerCase(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> SKIP;
            default -> BREAK;
        };
    }
}
