package org.parallax.duplicates;

import java.util.Comparator;
import java.util.List;
import org.parallax.api.annotation.Span;

/**
 * How two texts relate. Comparing the other way round gives the same, but for who is meant by one and other.
 *
 * @param kind the relation, if the similarity is enough to speak of one
 * @param similarity what links the two, see {@link DuplicatesLinker#similarity}
 * @param jaccard the estimated Jaccard similarity of the 5-word shingles
 * @param overlap the passages in common
 * @param oneIsShorter whether the first of the two is the shorter, which the other may contain
 */
record Comparison(Kind kind, double similarity, double jaccard, Overlap overlap, boolean oneIsShorter) {

    enum Kind {
        EXACT,
        NEAR,
        CONTAINMENT
    }

    private static final Comparator<Sketch> SHORTER_FIRST = Comparator.comparingInt(Sketch::words)
            .thenComparingInt(it -> it.fingerprints().size())
            .thenComparingLong(Sketch::digest);

    private static final Overlap NOTHING = new Overlap(0, List.of());

    static Comparison of(Sketch one, Sketch other, Options options) {
        boolean oneIsShorter = SHORTER_FIRST.compare(one, other) <= 0;
        if (one.sameWords(other)) {
            return new Comparison(Kind.EXACT, 1, 1, NOTHING, oneIsShorter);
        }
        double jaccard = one.signature().jaccard(other.signature());
        Overlap overlap = oneIsShorter ? Overlap.of(one, other) : Overlap.of(other, one);
        Sketch shorter = oneIsShorter ? one : other;
        double shared = overlap.share() * shorter.words();
        double similarity = one.sameSite(other) && shared < options.boilerplate()
                ? strict(overlap.share(), options)
                : Math.max(jaccard, shared >= least(overlap.share(), options) ? overlap.share() : 0);
        Kind kind = jaccard >= options.threshold() ? Kind.NEAR : Kind.CONTAINMENT;
        return new Comparison(kind, similarity, jaccard, overlap, oneIsShorter);
    }

    /** The less of a text is shared, the more words it must be: two reports may quote the same forty words. */
    private static double least(double share, Options options) {
        return options.passage() * (2 - share);
    }

    /** Maps a share on one site's scale, where {@link Options#ownSite} is just enough, to the common one. */
    private static double strict(double share, Options options) {
        double missing = (1 - share) / (1 - options.ownSite());
        return Math.max(0, 1 - missing * (1 - options.threshold()));
    }

    /** The passages as they stand in the first article, or else in the other. */
    List<Span> passages(boolean inOne) {
        return overlap.passages().stream()
                .map(it -> inOne == oneIsShorter ? it.inShorter() : it.inLonger())
                .toList();
    }
}
