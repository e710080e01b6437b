package org.parallax.sentiment.model;

/** FNV-1a in 64 bits over the characters of a word in lower case, with a straight apostrophe. */
final class Hash {

    static final long NONE = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(CharSequence text, int begin, int end) {
        long hash = NONE;
        for (int i = begin; i < end; i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    static long of(String word) {
        return of(word, 0, word.length());
    }

    static long with(long hash, char c) {
        return (hash ^ lower(c)) * PRIME;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
