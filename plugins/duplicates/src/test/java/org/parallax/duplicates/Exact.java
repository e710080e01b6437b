package org.parallax.duplicates;

import java.util.HashSet;
import java.util.Set;

/** The true similarity of two texts, from the sets of all their shingles. */
final class Exact {

    private Exact() {}

    static double jaccard(String one, String other) {
        return jaccard(shingles(one, 5), shingles(other, 5));
    }

    static double jaccard(Set<Long> one, Set<Long> other) {
        int shared = shared(one, other);
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of the smaller set that the other has. */
    static double containment(Set<Long> one, Set<Long> other) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    static Set<Long> shingles(String text, int words) {
        Set<Long> all = new HashSet<>();
        for (long shingle : Words.of(text, 0).shingles(words)) {
            all.add(shingle);
        }
        return all;
    }

    private static int shared(Set<Long> one, Set<Long> other) {
        return one.size() > other.size()
                ? shared(other, one)
                : (int) one.stream().filter(other::contains).count();
    }
}
