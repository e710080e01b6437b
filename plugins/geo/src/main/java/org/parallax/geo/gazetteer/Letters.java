package org.parallax.geo.gazetteer;

/** Reduces letters to what names are compared by: lower case, without diacritics. */
public final class Letters {

    /** Base letters of U+00C0 to U+025F, a blank where there is none. */
    private static final String LATIN = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllll "
            + " llnnnnnn nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + " b    o   d   eeeff     kk      oo             uu               "
            + "             aaiioouuuuuuuuuueaaaaaa  ggkkoooo  j   gg  nnaaaaoo"
            + "aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy            "
            + "                   bo  d e e    ";

    /** Base letters of U+1E00 to U+1EFF, a blank where there is none. */
    private static final String LATIN_ADDITIONAL = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwy s  s aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

    private Letters() {}

    /** The letter that {@code c} is compared as; {@code c} itself in lower case outside the Latin alphabet. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char base = ' ';
        if (c >= 0xC0 && c < 0x260) {
            base = LATIN.charAt(c - 0xC0);
        } else if (c >= 0x1E00 && c < 0x1F00) {
            base = LATIN_ADDITIONAL.charAt(c - 0x1E00);
        }
        return base == ' ' ? Character.toLowerCase(c) : base;
    }

    /** Whether {@code c} is written in a script that puts no blanks between words: Chinese, Japanese, Korean, Thai. */
    public static boolean isUnspaced(char c) {
        return c >= 0x0E00
                && (c < 0x0E80
                        || (c >= 0x3040 && c < 0x3100)
                        || (c >= 0x3400 && c < 0xA000)
                        || (c >= 0xAC00 && c < 0xD7B0)
                        || (c >= 0xF900 && c < 0xFB00));
    }

    /** Whether {@code c} belongs to a word: a letter, a digit or a combining mark. */
    public static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether {@code c} is an apostrophe, straight or curly, or one of the letters that stand for it. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    /** Whether {@code c} is a hyphen or a dash short enough to join words. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
