package org.parallax.stories;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Folds code points to what makes words the same: letters in lower case without accents, and digits. */
final class Letters {

    /** What {@link #fold} gives for a code point that ends a word. */
    static final int BREAK = 0;

    /** What {@link #fold} gives for a code point that stands inside words unseen: an accent, a soft hyphen. */
    static final int SKIP = 1;

    private static final int TABULATED = 0x2000;
    private static final char[] FOLDED = new char[TABULATED];

    static {
        for (char c = 0; c < TABULATED; c++) {
            char base = Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0);
            FOLDED[c] = (char) classify(base < TABULATED ? base : c);
        }
    }

    private Letters() {}

    static int fold(int codePoint) {
        return codePoint < TABULATED ? FOLDED[codePoint] : classify(codePoint);
    }

    /** Whether a letter belongs to a script without blanks between words, of which pairs of characters count as words. */
    static boolean isUnspaced(int letter) {
        return letter >= 0x0E00
                && (letter <= 0x0EFF
                        || (letter >= 0x1000 && letter <= 0x109F)
                        || (letter >= 0x1780 && letter <= 0x17FF)
                        || (letter >= 0x3040 && letter <= 0x30FF)
                        || (letter >= 0x3400 && letter <= 0x9FFF)
                        || (letter >= 0xF900 && letter <= 0xFAFF)
                        || (letter >= 0x20000 && letter <= 0x3FFFF));
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
