package org.parallax.duplicates;

import java.util.Arrays;

/**
 * The words of a text, as 64-bit hashes of their folded letters with where each begins and ends, without a string of any. A
 * character of a script that is compared character by character is a word.
 */
final class Words {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0x2545F4914F6CDD1DL;

    private static final int ROTATION = 29;

    /** News has a word in six characters; fewer need no room, more make room. */
    private static final int CHARACTERS_A_WORD = 5;

    private static final int LEAST_ROOM = 16;

    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private int size;
    private int alone;

    private Words(int room) {
        hashes = new long[room];
        starts = new int[room];
        ends = new int[room];
    }

    /** The words from a place in a text on, in UTF-16 code units. */
    static Words of(String text, int from) {
        Words words = new Words((text.length() - from) / CHARACTERS_A_WORD + LEAST_ROOM);
        words.walk(text.toCharArray(), from);
        return words;
    }

    private void walk(char[] text, int from) {
        int start = -1;
        long hash = SEED;
        int next;
        for (int i = from; i < text.length; i = next) {
            int codePoint = Character.isHighSurrogate(text[i]) ? Character.codePointAt(text, i) : text[i];
            next = i + Character.charCount(codePoint);
            int letter = Letters.fold(codePoint);
            boolean single = Letters.standsAlone(letter);
            if (letter > Letters.SKIP && !single) {
                start = start < 0 ? i : start;
                hash = (hash ^ letter) * STEP;
            } else if (letter != Letters.SKIP && start >= 0) {
                add(mix(hash), start, i);
                start = -1;
                hash = SEED;
            }
            if (single) {
                add(mix((SEED ^ letter) * STEP), i, next);
                alone++;
            }
        }
        if (start >= 0) {
            add(mix(hash), start, text.length);
        }
    }

    private void add(long hash, int start, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    /** How many words these are worth: two characters that stand alone count as one. */
    int worth() {
        return size - alone + (alone + 1) / 2;
    }

    int start(int number) {
        return starts[number];
    }

    int end(int number) {
        return ends[number];
    }

    /** A hash of all the words in their order, going on from that of others. */
    long digest(long before) {
        long digest = before;
        for (int i = 0; i < size; i++) {
            digest = Long.rotateLeft(digest ^ hashes[i], ROTATION) * STEP;
        }
        return mix(digest);
    }

    /** Hashes of every run of so many words, all 64 bits of each well spread (Karp and Rabin's rolling hash). */
    long[] shingles(int words) {
        long[] shingles = new long[Math.max(0, size - words + 1)];
        long leaving = 1;
        for (int i = 0; i < words; i++) {
            leaving *= STEP;
        }
        long rolling = 0;
        for (int i = 0; i < size; i++) {
            rolling = rolling * STEP + hashes[i];
            if (i >= words) {
                rolling -= hashes[i - words] * leaving;
            }
            if (i >= words - 1) {
                shingles[i - words + 1] = mix(rolling);
            }
        }
        return shingles;
    }

    /** Spreads every bit of {@code hash} over all 64 (the finalizer of MurmurHash3). */
    static long mix(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
