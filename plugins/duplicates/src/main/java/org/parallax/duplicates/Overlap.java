package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Span;

/**
 * How much of a shorter text stands in a longer one, by fingerprints that match in the same order.
 *
 * @param share the share of the shorter text's fingerprints that lie in shared passages, from 0 to 1; its standard error
 *     is about sqrt(share (1 - share) / n) for n fingerprints, which is 0.06 at 0.5 for 400 words, and 0 at 0 and 1
 * @param passages the passages, in the order of the shorter text
 */
record Overlap(double share, List<Passage> passages) {

    private static final Overlap NONE = new Overlap(0, List.of());

    /** This many fingerprints in a row, some fifteen words, may differ within a passage. */
    private static final int SLACK = 3;

    /** Fewer matches than this are a stock phrase or a shared quotation, not a passage; a text of few counts as one. */
    private static final int LEAST = 3;

    /** A passage may not be stretched by more characters than this between two matches. */
    private static final int STRETCH = 600;

    /** How much of the shorter text's body lies in the passages, by length; less than is true by some shingle a passage. */
    double covered(Span body) {
        int length = passages.stream().mapToInt(it -> it.inShorter().length()).sum();
        return (double) length / Math.max(1, body.length());
    }

    static Overlap of(Sketch shorter, Sketch longer) {
        int level =
                Math.max(shorter.fingerprints().level(), longer.fingerprints().level());
        Fingerprints inner = shorter.fingerprints().atLevel(level);
        Fingerprints outer = longer.fingerprints().atLevel(level);
        if (inner.size() == 0 || outer.size() == 0) {
            return NONE;
        }
        return new Walk(shorter, longer, inner, outer, STRETCH << level).overlap();
    }

    /** Collects passages while walking along the shorter text. */
    private static final class Walk {

        private final Sketch shorter;
        private final Sketch longer;
        private final Fingerprints inner;
        private final Fingerprints outer;
        private final int stretch;
        private final List<Passage> passages = new ArrayList<>();
        private int first = -1;
        private int last = -1;
        private int firstOuter;
        private int lastOuter;
        private int matches;
        /** Fingerprints before this one belong to earlier passages. */
        private int taken;

        Walk(Sketch shorter, Sketch longer, Fingerprints inner, Fingerprints outer, int stretch) {
            this.shorter = shorter;
            this.longer = longer;
            this.inner = inner;
            this.outer = outer;
            this.stretch = stretch;
        }

        Overlap overlap() {
            HashIndex index = new HashIndex(outer);
            for (int i = 0; i < inner.size(); i++) {
                int there = isNext(i) ? lastOuter + 1 : index.find(inner.hash(i));
                if (there >= 0) {
                    match(i, there);
                }
            }
            close();
            int covered = passages.stream().mapToInt(Passage::fingerprints).sum();
            return passages.isEmpty() ? NONE : new Overlap((double) covered / inner.size(), List.copyOf(passages));
        }

        /** Whether a fingerprint goes on where the passage is, whatever other places of the longer text have it too. */
        private boolean isNext(int i) {
            return matches > 0 && lastOuter + 1 < outer.size() && inner.hash(i) == outer.hash(lastOuter + 1);
        }

        private void match(int i, int there) {
            boolean goesOn = matches > 0
                    && i - last <= SLACK + 1
                    && there > lastOuter
                    && outer.start(there) - outer.start(lastOuter) - (inner.start(i) - inner.start(last)) <= stretch;
            if (!goesOn) {
                close();
                first = i;
                firstOuter = there;
            }
            last = i;
            lastOuter = there;
            matches++;
        }

        private void close() {
            while (matches > 0
                    && first > taken
                    && firstOuter > 0
                    && inner.hash(first - 1) == outer.hash(firstOuter - 1)) {
                first--;
                firstOuter--;
                matches++;
            }
            if (matches >= Math.min(LEAST, inner.size())) {
                passages.add(passage());
                taken = last + 1;
            }
            matches = 0;
        }

        /** Where the shorter text's first or last fingerprint matches, the passage reaches to its very beginning or end. */
        private Passage passage() {
            int before = first == 0 ? inner.start(first) - shorter.body().start() : 0;
            int after = last == inner.size() - 1 ? shorter.body().end() - inner.end(last) : 0;
            Span here = new Span(inner.start(first) - before, inner.end(last) + after);
            Span there = new Span(
                    Math.max(longer.body().start(), outer.start(firstOuter) - before),
                    Math.min(longer.body().end(), outer.end(lastOuter) + after));
            return new Passage(here, there, matches);
        }
    }
}
