package org.parallax.duplicates;

/**
 * What an operator can set.
 *
 * @param threshold the least similarity of copies: estimated Jaccard similarity of the 5-word shingles, or the share of
 *     the shorter text that stands in the longer one
 * @param passage the least number of words that a longer text must share with a shorter one to contain it: so many where
 *     it has all of it, twice as many where it has half
 * @param excerpt so many words in shared passages make a link also where they are less than half of either text; a
 *     quotation that two reports have in common is shorter
 * @param boilerplate the number of words that a site may print under all its articles: two of its articles that share
 *     less are held to {@code ownSite}
 * @param ownSite the least share of the shorter text that must then stand in the other
 */
record Options(double threshold, int passage, int excerpt, int boilerplate, double ownSite) {

    static final Options DEFAULT = new Options(0.5, 20, 60, 150, 0.9);

    Options {
        require(threshold > 0 && threshold < 1, "threshold", "above 0 and below 1", threshold);
        require(passage >= 0, "passage", "a number of words, 0 or more", passage);
        require(excerpt >= passage, "excerpt", "a number of words, no fewer than 'passage'", excerpt);
        require(boilerplate >= 0, "boilerplate", "a number of words, 0 or more", boilerplate);
        require(ownSite >= 0 && ownSite < 1, "ownSite", "from 0 to below 1", ownSite);
    }

    private static void require(boolean holds, String name, String right, Number value) {
        if (!holds) {
            throw new IllegalArgumentException("'%s' must be %s, not %s".formatted(name, right, value));
        }
    }
}
