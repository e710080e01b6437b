package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of tokens that stand once in each of two texts, as many as can be matched in order. */
final class Anchors {

    /** A run that stands at one place here, and at another there. */
    record Anchor(int one, int other) {}

    private static final int SEVERAL = -2;
    private static final int MISSING = -1;

    private Anchors() {}

    static List<Anchor> of(Tokens one, Tokens other, Hunk hunk, int run) {
        Map<Long, Integer> there = places(other, hunk.otherFrom(), hunk.otherTo(), run);
        Map<Long, Integer> here = places(one, hunk.from(), hunk.to(), run);
        List<Anchor> unique = new ArrayList<>();
        for (int i = hunk.from(); i + run <= hunk.to(); i++) {
            long hash = one.run(i, run);
            int place = there.getOrDefault(hash, MISSING);
            if (place >= 0 && here.getOrDefault(hash, MISSING) == i) {
                unique.add(new Anchor(i, place));
            }
        }
        return ascending(unique);
    }

    private static Map<Long, Integer> places(Tokens tokens, int from, int to, int run) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i + run <= to; i++) {
            places.merge(tokens.run(i, run), i, (before, now) -> SEVERAL);
        }
        return places;
    }

    /** The longest of the subsequences in which the other places ascend too (patience sorting). */
    private static List<Anchor> ascending(List<Anchor> anchors) {
        int[] tops = new int[anchors.size()];
        int[] below = new int[anchors.size()];
        int piles = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int pile = pile(anchors, tops, piles, anchors.get(i).other());
            below[i] = pile > 0 ? tops[pile - 1] : MISSING;
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        Anchor[] found = new Anchor[piles];
        for (int i = piles > 0 ? tops[piles - 1] : MISSING, at = piles - 1; i >= 0; i = below[i], at--) {
            found[at] = anchors.get(i);
        }
        return Arrays.asList(found);
    }

    private static int pile(List<Anchor> anchors, int[] tops, int piles, int place) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(tops[middle]).other() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
