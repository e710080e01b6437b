package org.parallax.duplicates;

import java.util.Arrays;

/**
 * Builds a {@link Signature} with one hash a shingle: one-permutation hashing (Li, Owen, Zhang, NIPS 2012), empty bins
 * filled by optimal densification (Shrivastava, ICML 2017).
 */
final class MinHash {

    private static final int BIN_BITS = 7;
    private static final long EMPTY = Long.MAX_VALUE;

    private final long[] least = new long[Signature.BINS];
    private boolean any;

    MinHash() {
        Arrays.fill(least, EMPTY);
    }

    void add(long shingle) {
        int bin = (int) (shingle >>> (Long.SIZE - BIN_BITS));
        long rank = shingle << BIN_BITS >>> BIN_BITS;
        least[bin] = Math.min(least[bin], rank);
        any = true;
    }

    Signature signature() {
        if (!any) {
            return Signature.NONE;
        }
        short[] bins = new short[Signature.BINS];
        for (int bin = 0; bin < bins.length; bin++) {
            bins[bin] = (short) least[donor(bin)];
        }
        return new Signature(bins);
    }

    /** The bin itself, or else the first filled one in a random order that is its own and the same in every text. */
    private int donor(int bin) {
        int donor = bin;
        for (int attempt = 1; least[donor] == EMPTY; attempt++) {
            donor = (int) (Words.mix((long) bin << Integer.SIZE | attempt) >>> (Long.SIZE - BIN_BITS));
        }
        return donor;
    }
}
