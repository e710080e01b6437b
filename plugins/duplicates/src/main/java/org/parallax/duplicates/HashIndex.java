package org.parallax.duplicates;

import java.util.Arrays;

/** Finds fingerprints by hash: an open-addressing table over one text's, whose first of equals counts. */
final class HashIndex {

    private static final int FREE = -1;

    private final Fingerprints fingerprints;
    private final int[] slots;

    HashIndex(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.slots = new int[Integer.highestOneBit(Math.max(1, fingerprints.size())) << 2];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < fingerprints.size(); i++) {
            int slot = slotOf(fingerprints.hash(i));
            if (slots[slot] == FREE) {
                slots[slot] = i;
            }
        }
    }

    /** The number of the fingerprint with this hash, or -1. */
    int find(int hash) {
        return slots[slotOf(hash)];
    }

    private int slotOf(int hash) {
        int slot = (hash >>> 8 ^ hash >>> 20) & (slots.length - 1);
        while (slots[slot] != FREE && fingerprints.hash(slots[slot]) != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
