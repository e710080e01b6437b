package org.parallax.ingest;

import java.util.Arrays;

/** The ids met so far, as 128-bit hashes: 16 bytes an id at a load of one half, however long the ids are. */
final class SeenIds {

    private long[] slots = new long[64];
    private int size;

    /** Notes an id; false where it was noted before. */
    boolean add(String id) {
        long high = 0xcbf29ce484222325L;
        long low = 0x9e3779b97f4a7c15L;
        for (int i = 0; i < id.length(); i++) {
            high = (high ^ id.charAt(i)) * 0x100000001b3L;
            low = Long.rotateLeft(low ^ (id.charAt(i) * 0xff51afd7ed558ccdL), 27) * 0xc4ceb9fe1a85ec53L;
        }
        if (size * 4 > slots.length / 2) {
            grow();
        }
        boolean added = put(slots, mix(high) | 1L, low);
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        Arrays.fill(slots, 0);
        slots = larger;
    }

    private static boolean put(long[] slots, long high, long low) {
        int pairs = slots.length / 2;
        int at = (int) ((high >>> 1) & (pairs - 1L));
        while (slots[2 * at] != 0) {
            if (slots[2 * at] == high && slots[2 * at + 1] == low) {
                return false;
            }
            at = (at + 1) & (pairs - 1);
        }
        slots[2 * at] = high;
        slots[2 * at + 1] = low;
        return true;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 29);
    }
}
