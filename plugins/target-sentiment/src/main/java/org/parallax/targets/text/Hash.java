package org.parallax.targets.text;

/** Numbers for words and for what stands around them, so that nothing has to be cut out of the text. */
public final class Hash {

    private Hash() {}

    /** The number of a word without regard to case and to the form of apostrophes. */
    public static int of(CharSequence word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, lower(word.charAt(i)));
        }
        return mix(hash);
    }

    /** The number of two things in this order. */
    public static int join(int first, int next) {
        return mix(first * 0x2C1B3C6D + next + 0x297A2D39);
    }

    static int of(char[] word, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = next(hash, word[i]);
        }
        return mix(hash);
    }

    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private static int next(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    private static int mix(int number) {
        int x = number;
        x = (x ^ (x >>> 16)) * 0x7FEB352D;
        x = (x ^ (x >>> 15)) * 0x846CA68B;
        return x ^ (x >>> 16);
    }
}
