package org.parallax.entities.text;

/** Numbers for words, so that nothing has to be cut out of the text. */
public final class Hash {

    private Hash() {}

    /** The number of a stretch of text without regard to case and to the form of apostrophes. */
    public static int of(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ lower(text.charAt(i))) * 0x01000193;
        }
        return mix(hash);
    }

    /** The number of a word. */
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The number of a name of several words, from the number of its first words and that of the next. */
    public static int join(int first, int next) {
        return mix(first * 0x2C1B3C6D + next + 0x297A2D39);
    }

    /** Spreads a number over all bits. */
    public static int mix(int number) {
        int x = number;
        x = (x ^ (x >>> 16)) * 0x7FEB352D;
        x = (x ^ (x >>> 15)) * 0x846CA68B;
        return x ^ (x >>> 16);
    }

    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
