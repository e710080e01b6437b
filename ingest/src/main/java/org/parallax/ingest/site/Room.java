package org.parallax.ingest.site;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * A bounded map from keys to up to three numbers of pages, which lets go what it was not asked for longest. It lies in
 * arrays: what is kept over a hundred thousand pages would otherwise be a million objects that come and go.
 */
final class Room {

    private static final int NONE = -1;
    private static final int[] NO_PAGES = {};
    private static final int FIRST = 1 << 10;

    private final int most;
    private final int perKey;
    private long[] keys = new long[FIRST];
    private int[] pages;
    private int[] counts = new int[FIRST];
    /** For each entry the next in its bucket, and its neighbours in the order in which they were asked for. */
    private int[] chain = new int[FIRST];

    private int[] older = new int[FIRST];
    private int[] newer = new int[FIRST];
    private int[] buckets = new int[2 * FIRST];
    private int eldest = NONE;
    private int newest = NONE;
    private int free = NONE;
    private int used;

    /** A room for so many keys with so many pages each. */
    Room(int most, int perKey) {
        this.most = most;
        this.perKey = perKey;
        this.pages = new int[FIRST * perKey];
        Arrays.fill(buckets, NONE);
    }

    /** The pages of a key, which was asked for now; none where it is not here. */
    int[] get(long key) {
        int at = find(key);
        if (at == NONE) {
            return NO_PAGES;
        }
        unlink(at);
        link(at);
        return pages(at);
    }

    /** Keeps the pages of a key. */
    void put(long key, int... numbers) {
        int at = find(key);
        if (at == NONE) {
            at = add(key);
        } else {
            unlink(at);
        }
        link(at);
        counts[at] = numbers.length;
        System.arraycopy(numbers, 0, pages, at * perKey, numbers.length);
    }

    /** Forgets a key. */
    void remove(long key) {
        int at = find(key);
        if (at != NONE) {
            drop(at);
        }
    }

    /** All keys, what was not asked for longest first. */
    void forEach(BiConsumer<Long, int[]> action) {
        for (int at = eldest; at != NONE; at = newer[at]) {
            action.accept(keys[at], pages(at));
        }
    }

    private int[] pages(int at) {
        return Arrays.copyOfRange(pages, at * perKey, at * perKey + counts[at]);
    }

    private int bucket(long key) {
        return (int) (key ^ (key >>> 24)) & (buckets.length - 1);
    }

    private int find(long key) {
        int at = buckets[bucket(key)];
        while (at != NONE && keys[at] != key) {
            at = chain[at];
        }
        return at;
    }

    private int add(long key) {
        if (used == most) {
            drop(eldest);
        }
        if (free == NONE && used == keys.length) {
            grow();
        }
        int at = used;
        if (free != NONE) {
            at = free;
            free = chain[at];
        }
        used++;
        keys[at] = key;
        chain[at] = buckets[bucket(key)];
        buckets[bucket(key)] = at;
        return at;
    }

    private void drop(int at) {
        int bucket = bucket(keys[at]);
        if (buckets[bucket] == at) {
            buckets[bucket] = chain[at];
        } else {
            int before = buckets[bucket];
            while (chain[before] != at) {
                before = chain[before];
            }
            chain[before] = chain[at];
        }
        unlink(at);
        chain[at] = free;
        free = at;
        used--;
    }

    private void link(int at) {
        older[at] = newest;
        newer[at] = NONE;
        if (newest == NONE) {
            eldest = at;
        } else {
            newer[newest] = at;
        }
        newest = at;
    }

    private void unlink(int at) {
        if (older[at] == NONE) {
            eldest = newer[at];
        } else {
            newer[older[at]] = newer[at];
        }
        if (newer[at] == NONE) {
            newest = older[at];
        } else {
            older[newer[at]] = older[at];
        }
    }

    private void grow() {
        int size = 2 * keys.length;
        keys = Arrays.copyOf(keys, size);
        pages = Arrays.copyOf(pages, size * perKey);
        counts = Arrays.copyOf(counts, size);
        chain = Arrays.copyOf(chain, size);
        older = Arrays.copyOf(older, size);
        newer = Arrays.copyOf(newer, size);
        buckets = new int[2 * size];
        Arrays.fill(buckets, NONE);
        for (int at = 0; at < used; at++) {
            chain[at] = buckets[bucket(keys[at])];
            buckets[bucket(keys[at])] = at;
        }
    }
}
