package org.parallax.core.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the fewest edits between two short stretches (Myers 1986); where they are too many, all is replaced. */
final class Edits {

    /** More edits than this in one stretch say nothing to a reader. */
    private static final int MOST = 400;

    /** So many steps are taken for all stretches of two texts together. */
    private static final long BUDGET = 50_000_000;

    private final Tokens one;
    private final Tokens other;
    private long left = BUDGET;

    Edits(Tokens one, Tokens other) {
        this.one = one;
        this.other = other;
    }

    /** Adds the edits within a hunk, in order. */
    void in(Hunk hunk, List<Hunk> found) {
        List<int[]> reached = new ArrayList<>();
        int limit = Math.min(MOST, hunk.size());
        int[] furthest = new int[2 * limit + 3];
        for (int edits = 0; edits <= limit && left > 0; edits++) {
            reached.add(furthest.clone());
            left -= furthest.length;
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, limit + 1, diagonal, edits);
                int end = slide(hunk, x, x - diagonal);
                left -= 1 + end - x;
                furthest[limit + 1 + diagonal] = end;
                if (end >= hunk.removed() && end - diagonal >= hunk.added()) {
                    trace(hunk, reached, limit + 1, diagonal, found);
                    return;
                }
            }
        }
        found.add(hunk);
    }

    /** Where a path with one edit more begins on a diagonal: a token taken away, or one added. */
    private static int start(int[] furthest, int middle, int diagonal, int edits) {
        int left = furthest[middle + diagonal - 1];
        int right = furthest[middle + diagonal + 1];
        boolean adds = diagonal == -edits || (diagonal != edits && left < right);
        return edits == 0 ? 0 : adds ? right : left + 1;
    }

    private int slide(Hunk hunk, int from, int otherFrom) {
        int x = from;
        int y = otherFrom;
        while (x < hunk.removed()
                && y < hunk.added()
                && y >= 0
                && one.number(hunk.from() + x) == other.number(hunk.otherFrom() + y)) {
            x++;
            y++;
        }
        return x;
    }

    /** Walks back from the end, and adds each edit as a hunk of one token. */
    private static void trace(Hunk hunk, List<int[]> reached, int middle, int last, List<Hunk> found) {
        Deque<Hunk> edits = new ArrayDeque<>();
        int diagonal = last;
        for (int edit = reached.size() - 1; edit > 0; edit--) {
            int[] furthest = reached.get(edit);
            int x = start(furthest, middle, diagonal, edit);
            boolean adds = diagonal == -edit
                    || (diagonal != edit && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
            int here = hunk.from() + x;
            int there = hunk.otherFrom() + x - diagonal;
            edits.push(adds ? new Hunk(here, here, there - 1, there) : new Hunk(here - 1, here, there, there));
            diagonal += adds ? 1 : -1;
        }
        found.addAll(edits);
    }
}
