package org.parallax.sentiment.model;

import java.util.Map;

/** The weight and the role of each word that has one, by its hash; open addressing. Immutable. */
final class Lexicon {

    private static final int LEAST_ROOM = 1 << 10;

    private final long[] keys;
    private final float[] weights;
    private final Role[] roles;

    Lexicon(Map<String, Double> words) {
        Map<Long, Role> byHash = Role.byHash();
        int room = LEAST_ROOM;
        while (room < 2 * (words.size() + byHash.size())) {
            room *= 2;
        }
        keys = new long[room];
        weights = new float[room];
        roles = new Role[room];
        byHash.forEach((hash, role) -> roles[claim(hash)] = role);
        words.forEach((word, weight) -> weights[claim(Hash.of(word))] = weight.floatValue());
    }

    private int claim(long key) {
        int slot = slot(key);
        keys[slot] = key;
        return slot;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** What a word is worth by itself; 0 where it is not known. */
    double weight(long hash) {
        return weights[slot(hash)];
    }

    Role role(long hash) {
        Role role = roles[slot(hash)];
        return role == null ? Role.NONE : role;
    }
}
