package org.parallax.duplicates;

import java.util.Arrays;

/**
 * Builds a {@link Signature} with one hash a shingle: one-permutation hashing (Li, Owen, Zhang, NIPS 2012), empty bins
 * filled by optimal densification (Shrivastava, ICML 2017).
 */
final class MinHash {

    private static final int BIN_BITS = 7;
    private static final long EMPTY = Long.MAX_VALUE;

    private MinHash() {}

    static Signature signature(long[] shingles) {
        if (shingles.length == 0) {
            return Signature.NONE;
        }
        long[] least = new long[Signature.BINS];
        Arrays.fill(least, EMPTY);
        for (long shingle : shingles) {
            int bin = (int) (shingle >>> (Long.SIZE - BIN_BITS));
            least[bin] = Math.min(least[bin], shingle << BIN_BITS >>> BIN_BITS);
        }
        short[] bins = new short[Signature.BINS];
        for (int bin = 0; bin < bins.length; bin++) {
            bins[bin] = (short) least[donor(least, bin)];
        }
        return new Signature(bins);
    }

    /** The bin itself, or else the first filled one in a random order that is its own and the same in every text. */
    private static int donor(long[] least, int bin) {
        int donor = bin;
        for (int attempt = 1; least[donor] == EMPTY; attempt++) {
            donor = (int) (Words.mix((long) bin << Integer.SIZE | attempt) >>> (Long.SIZE - BIN_BITS));
        }
        return donor;
    }
}
