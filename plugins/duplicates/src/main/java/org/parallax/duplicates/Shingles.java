package org.parallax.duplicates;

/** Hashes every run of n words as the words come in, each in constant time (Karp and Rabin's rolling hash). */
final class Shingles {

    private static final long BASE = 0x5851F42D4C957F2DL;

    private final long[] ring;
    private final long leaving;
    private int seen;
    private long rolling;

    Shingles(int words) {
        ring = new long[words];
        long power = 1;
        for (int i = 0; i < words; i++) {
            power *= BASE;
        }
        leaving = power;
    }

    /** Takes a word; true once enough words came in for a shingle that ends with this one. */
    boolean add(long word) {
        int slot = seen++ % ring.length;
        rolling = rolling * BASE + word - ring[slot] * leaving;
        ring[slot] = word;
        return seen >= ring.length;
    }

    /** The hash of the last n words, all 64 bits of it well spread. */
    long hash() {
        return Words.mix(rolling);
    }
}
