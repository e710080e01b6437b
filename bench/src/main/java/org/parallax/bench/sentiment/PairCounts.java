package org.parallax.bench.sentiment;

import java.util.Arrays;

/** How much pairs of numbers weigh, by both numbers in one {@code long}; open addressing. */
final class PairCounts {

    private static final long NONE = -1;

    private long[] keys = new long[0];
    private float[] weights = new float[0];
    private int count;

    /** Adds to an unordered pair. */
    void add(int one, int other, float weight) {
        if (2 * count >= keys.length) {
            grow();
        }
        put((long) Math.min(one, other) << 32 | Math.max(one, other), weight);
    }

    private void put(long key, float weight) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        if (keys[slot] == NONE) {
            keys[slot] = key;
            count++;
        }
        weights[slot] += weight;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldWeights = weights;
        keys = new long[Math.max(1 << 16, 2 * oldKeys.length)];
        Arrays.fill(keys, NONE);
        weights = new float[keys.length];
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldWeights[i]);
            }
        }
    }

    /** Takes a pair and its weight. */
    interface Use {
        void pair(int low, int high, float weight);
    }

    void each(Use use) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                use.pair((int) (keys[i] >>> 32), (int) keys[i], weights[i]);
            }
        }
    }
}
