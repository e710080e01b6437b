package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two texts differ, word by word: runs of words that stand once in both are matched first, in the order that keeps most
 * of them (patience difference), then single words, and what lies between by Myers' algorithm (An O(ND) difference
 * algorithm, 1986). The work is bounded: stretches that differ too much count as replaced.
 *
 * @param changes the changes, in order
 * @param same how many words and marks stayed
 * @param removed how many words and marks went
 * @param added how many came
 */
public record Difference(List<Change> changes, int same, int removed, int added) {

    /** Changes with so few tokens between them read better as one, where they are longer than that. */
    private static final int LONELY = 2;

    /** The difference of two texts; takes some tenths of a second for five megabytes. */
    public static Difference between(String before, String after) {
        Map<String, Integer> known = new HashMap<>();
        Tokens one = Tokens.of(before, known);
        Tokens other = Tokens.of(after, known);
        List<Hunk> hunks = joined(new Alignment(one, other).hunks());
        int removed = hunks.stream().mapToInt(Hunk::removed).sum();
        int added = hunks.stream().mapToInt(Hunk::added).sum();
        List<Change> changes = hunks.stream()
                .map(it -> new Change(one.span(it.from(), it.to()), other.span(it.otherFrom(), it.otherTo())))
                .toList();
        return new Difference(changes, one.size() - removed, removed, added);
    }

    private static List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk last = joined.isEmpty() ? hunk : joined.get(joined.size() - 1);
            int between = hunk.from() - last.to();
            boolean lonely = between <= LONELY && last.size() + hunk.size() > 2 * LONELY + between;
            if (!joined.isEmpty() && (between == 0 || lonely)) {
                joined.set(joined.size() - 1, new Hunk(last.from(), hunk.to(), last.otherFrom(), hunk.otherTo()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }
}
