package org.parallax.duplicates;

import java.util.Comparator;
import java.util.List;

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
        /** At least half of the shorter text stands in the longer. */
        CONTAINMENT,
        /** Passages are shared that are less than half of either text. */
        EXCERPT;

        /** Whether only a part of one text is the other, or in the other. */
        boolean isOfParts() {
            return this == CONTAINMENT || this == EXCERPT;
        }
    }

    private static final Comparator<Sketch> SHORTER_FIRST = Comparator.comparingInt(Sketch::words)
            .thenComparingInt(it -> it.fingerprints().size())
            .thenComparingLong(Sketch::digest);

    /** A text that has so much of another, and is so many times as long, contains it, however alike the two are in number. */
    private static final double WHOLE = 0.9;

    private static final double LONGER = 1.5;

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
                ? strict(Math.min(overlap.share(), overlap.covered(shorter.body())), options)
                : Math.max(jaccard, contained(overlap.share(), shared, options));
        boolean all = overlap.share() >= WHOLE && (oneIsShorter ? other : one).words() >= LONGER * shorter.words();
        Kind kind = jaccard >= options.threshold() && !all
                ? Kind.NEAR
                : overlap.share() >= options.threshold() ? Kind.CONTAINMENT : Kind.EXCERPT;
        return new Comparison(kind, similarity, jaccard, overlap, oneIsShorter);
    }

    /** How far the longer text contains the shorter, on a scale on which the threshold is just enough. */
    private static double contained(double share, double shared, Options options) {
        boolean enough = share >= options.threshold() && shared >= least(share, options);
        return enough ? share : shared >= options.excerpt() ? options.threshold() : 0;
    }

    /** The less of a text is shared, the more words it must be: two short reports may quote the same thirty words. */
    private static double least(double share, Options options) {
        return options.passage() * (1 + 2 * (1 - share));
    }

    /** Maps a share on one site's scale, where {@link Options#ownSite} is just enough, to the common one. */
    private static double strict(double share, Options options) {
        double missing = (1 - share) / (1 - options.ownSite());
        return Math.max(0, 1 - missing * (1 - options.threshold()));
    }
}
