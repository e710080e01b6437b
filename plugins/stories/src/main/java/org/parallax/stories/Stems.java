package org.parallax.stories;

/**
 * Walks through a text as stems: the first six letters of each word, which holds most inflected forms together in any
 * language that puts its endings last; numbers whole; of scripts without blanks each two characters in a row.
 */
final class Stems {

    /** Takes one stem after the other. */
    interface Sink {

        /**
         * A stem.
         *
         * @param stem its hash
         * @param start where its word begins
         * @param capital whether the word begins with a capital
         * @param number whether it is a number of two digits or more
         */
        void stem(int stem, int start, boolean capital, boolean number);
    }

    /** Letters that count; in measurements on English news about as good as cutting English endings off. */
    private static final int LETTERS = 6;

    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private final String text;
    private final int end;
    private final Sink sink;

    private int start = -1;
    private int hash;
    private int length;
    private boolean digits;
    private int before;

    private Stems(String text, int end, Sink sink) {
        this.text = text;
        this.end = end;
        this.sink = sink;
    }

    /** Walks from {@code begin} to {@code end}. */
    static void walk(String text, int begin, int end, Sink sink) {
        new Stems(text, end, sink).walk(begin);
    }

    private void walk(int begin) {
        int next;
        for (int i = begin; i < end; i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            int letter = Letters.fold(codePoint);
            if (Letters.isUnspaced(letter)) {
                finish();
                if (before != 0) {
                    sink.stem(spread(((SEED ^ before) * PRIME) ^ letter), i, false, false);
                }
                before = letter;
            } else if (letter > Letters.SKIP) {
                before = 0;
                add(letter, i);
            } else if (letter == Letters.BREAK && !(digits && isSeparator(codePoint, next))) {
                before = 0;
                finish();
            }
        }
        finish();
    }

    private void add(int letter, int at) {
        if (start < 0) {
            start = at;
            hash = SEED;
            length = 0;
            digits = Character.isDigit(letter);
        }
        digits &= Character.isDigit(letter);
        if (length++ < LETTERS || digits) {
            hash = (hash ^ letter) * PRIME;
        }
    }

    /** Whether a sign stands between digits of one number, as in 15,000 or 4.5. */
    private boolean isSeparator(int codePoint, int next) {
        return (codePoint == ',' || codePoint == '.') && next < end && Character.isDigit(text.charAt(next));
    }

    private void finish() {
        if (start >= 0 && length > 1) {
            sink.stem(spread(hash), start, Character.isUpperCase(text.codePointAt(start)), digits);
        }
        start = -1;
        digits = false;
    }

    private static int spread(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return h ^ (h >>> 13);
    }
}
