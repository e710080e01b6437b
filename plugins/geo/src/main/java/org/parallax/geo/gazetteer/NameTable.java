package org.parallax.geo.gazetteer;

/** An open hash table from the number of a name to its entry; built by one thread, read by any. */
final class NameTable {

    private final long[] hashes;
    private final long[] entries;
    private final int mask;

    NameTable(int names) {
        int capacity = Integer.highestOneBit(Math.max(16, names * 2)) * 2;
        hashes = new long[capacity];
        entries = new long[capacity];
        mask = capacity - 1;
    }

    long find(long hash) {
        int slot = slot(hash);
        return hashes[slot] == hash ? entries[slot] : Gazetteer.NONE;
    }

    /** Sets the postings of a name. */
    void put(long hash, int first, int count) {
        int slot = slot(hash);
        hashes[slot] = hash;
        entries[slot] = (entries[slot] & Gazetteer.PREFIX) | ((long) first << 16) | count;
    }

    /** Notes that some name goes on after these words. */
    void prefix(long hash) {
        int slot = slot(hash);
        hashes[slot] = hash;
        entries[slot] |= Gazetteer.PREFIX;
    }

    private int slot(long hash) {
        int slot = ((int) (hash ^ (hash >>> 29))) & mask;
        while (entries[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
