package org.parallax.bench.copies;

import java.util.Arrays;

/**
 * Which articles share a key, in primitive arrays: keys are dealt out to parts by their first bits as they come, eight bytes
 * each, and looked up part by part in a table with open addressing that fits into a processor's cache.
 */
final class KeyTable {

    /** Takes pairs of articles that share a key. */
    interface Pairs {
        void pair(int one, int other);
    }

    private static final int PART_BITS = 10;
    private static final int ARTICLE_BITS = 24;
    private static final int CHUNK = 1 << 12;
    private static final long ARTICLE = (1L << ARTICLE_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[][][] chunks = new long[1 << PART_BITS][1][];
    private final int[] sizes = new int[1 << PART_BITS];

    /** Files an article, of 16 million at most, under a key. */
    void add(long key, int article) {
        int part = (int) (key >>> (Long.SIZE - PART_BITS));
        int at = sizes[part]++;
        int chunk = at / CHUNK;
        if (chunk == chunks[part].length) {
            chunks[part] = Arrays.copyOf(chunks[part], 2 * chunk);
        }
        if (at % CHUNK == 0) {
            chunks[part][chunk] = new long[CHUNK];
        }
        chunks[part][chunk][at % CHUNK] = key << PART_BITS & ~ARTICLE | article;
    }

    long size() {
        return Arrays.stream(sizes).asLongStream().sum();
    }

    /** Pairs each article with the first and the last before it under each of its keys: linear, whatever the blocks are. */
    void pairs(Pairs pairs) {
        for (int part = 0; part < chunks.length; part++) {
            int slots = Integer.highestOneBit(Math.max(1, sizes[part])) << 2;
            long[] first = new long[slots];
            int[] last = new int[slots];
            for (int i = 0; i < sizes[part]; i++) {
                long entry = chunks[part][i / CHUNK][i % CHUNK];
                int article = (int) (entry & ARTICLE);
                int slot = slot(first, entry & ~ARTICLE);
                if (first[slot] == 0) {
                    first[slot] = (entry & ~ARTICLE) | (article + 1L & ARTICLE);
                } else {
                    int head = (int) (first[slot] & ARTICLE) - 1;
                    pairs.pair(head, article);
                    if (last[slot] != head) {
                        pairs.pair(last[slot], article);
                    }
                }
                last[slot] = article;
            }
        }
    }

    private static int slot(long[] first, long key) {
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & (first.length - 1);
        while (first[slot] != 0 && (first[slot] & ~ARTICLE) != key) {
            slot = (slot + 1) & (first.length - 1);
        }
        return slot;
    }
}
