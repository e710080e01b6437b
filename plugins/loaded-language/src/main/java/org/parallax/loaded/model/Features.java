package org.parallax.loaded.model;

import java.util.Arrays;

/** The hashed features of one sentence, in a row that grows. */
final class Features {

    private static final long PAIR = 0x51ED270B7F4A7C15L;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private int size;
    private int[] rows = new int[64];

    /** The n-grams of 2 to 5 letters of a word with blanks around it. */
    void addLetters(String text, int begin, int end, int mask) {
        for (int from = begin - 1; from < end; from++) {
            long hash = PAIR;
            for (int i = from; i <= end && i - from < LONGEST; i++) {
                hash = org.parallax.loaded.lexicon.Words.next(hash, i < begin || i == end ? ' ' : text.charAt(i));
                if (i - from + 1 >= SHORTEST) {
                    add((int) (hash >>> 17) & mask);
                }
            }
        }
    }

    void addWord(long hash, int mask) {
        add((int) (hash >>> 20) & mask);
    }

    void addPair(long first, long second, int mask) {
        add((int) (org.parallax.loaded.lexicon.Words.join(first ^ PAIR, second) >>> 20) & mask);
    }

    private void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    /** The rows in the order they came, each as often as it came. */
    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }
}
