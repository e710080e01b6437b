package org.parallax.comparison.part;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some articles of one story.
 *
 * @param articles how many they are
 * @param tellings at most {@value #MOST} of them, by a number that has nothing to do with what they say and then by id; those
 *     with the lowest stay
 */
public record Part(long articles, SortedMap<String, Telling> tellings) {

    /** How many articles of one story are compared. */
    public static final int MOST = 2_000;

    private static final int MIX = 0x9E3779B9;

    /** A part of one article. */
    public static Part of(Telling telling) {
        SortedMap<String, Telling> one = new TreeMap<>();
        String id = telling.article().value();
        one.put("%08x %s".formatted(id.hashCode() * MIX, id), telling);
        return new Part(1, one);
    }

    /** Both parts together. */
    public Part plus(Part other) {
        SortedMap<String, Telling> both = new TreeMap<>(tellings);
        both.putAll(other.tellings);
        while (both.size() > MOST) {
            both.remove(both.lastKey());
        }
        return new Part(articles + other.articles, both);
    }
}
