package org.parallax.quotes.text;

/** Numbers for words, so that nothing has to be cut out of the text. */
public final class Hash {

    private Hash() {}

    /** The number of a stretch of text without regard to case. */
    public static int of(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ lower(text.charAt(i))) * 0x01000193;
        }
        return mix(hash);
    }

    /** Spreads a number over all bits. */
    public static int mix(int number) {
        int x = number;
        x = (x ^ (x >>> 16)) * 0x7FEB352D;
        x = (x ^ (x >>> 15)) * 0x846CA68B;
        return x ^ (x >>> 16);
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
