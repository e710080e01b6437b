package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.List;

/** Matches the tokens of two texts, and keeps what is left as hunks. */
final class Alignment {

    /** Runs of so many tokens are matched first, then shorter ones in what is left. */
    private static final int[] RUNS = {8, 3, 1};

    private final Tokens one;
    private final Tokens other;
    private final Edits edits;
    private final List<Hunk> hunks = new ArrayList<>();

    Alignment(Tokens one, Tokens other) {
        this.one = one;
        this.other = other;
        this.edits = new Edits(one, other);
    }

    /** The hunks that differ, in order. */
    List<Hunk> hunks() {
        align(new Hunk(0, one.size(), 0, other.size()), 0);
        return hunks;
    }

    private void align(Hunk whole, int depth) {
        Hunk hunk = trimmed(whole);
        if (hunk.isEmpty()) {
            return;
        }
        if (hunk.removed() == 0 || hunk.added() == 0) {
            hunks.add(hunk);
        } else if (depth == RUNS.length) {
            edits.in(hunk, hunks);
        } else {
            int from = hunk.from();
            int otherFrom = hunk.otherFrom();
            for (Anchors.Anchor anchor : Anchors.of(one, other, hunk, RUNS[depth])) {
                if (anchor.one() >= from && anchor.other() >= otherFrom) {
                    align(new Hunk(from, anchor.one(), otherFrom, anchor.other()), depth + 1);
                    from = anchor.one() + RUNS[depth];
                    otherFrom = anchor.other() + RUNS[depth];
                }
            }
            align(new Hunk(from, hunk.to(), otherFrom, hunk.otherTo()), depth + 1);
        }
    }

    /** Without the tokens that are the same at both ends. */
    private Hunk trimmed(Hunk hunk) {
        int from = hunk.from();
        int otherFrom = hunk.otherFrom();
        while (from < hunk.to() && otherFrom < hunk.otherTo() && one.number(from) == other.number(otherFrom)) {
            from++;
            otherFrom++;
        }
        int to = hunk.to();
        int otherTo = hunk.otherTo();
        while (to > from && otherTo > otherFrom && one.number(to - 1) == other.number(otherTo - 1)) {
            to--;
            otherTo--;
        }
        return new Hunk(from, to, otherFrom, otherTo);
    }
}
