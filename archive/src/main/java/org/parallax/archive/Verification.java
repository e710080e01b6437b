package org.parallax.archive;

import java.util.List;

/**
 * What checking an archive found. Lists name at most {@value #LISTED} articles each.
 *
 * @param readings articles that the journal holds
 * @param sources marks of sources that the journal holds
 * @param members whole members of the journal
 * @param missing how many articles the index lacks
 * @param duplicate how many it holds more than once
 * @param extra how many it holds that the journal does not
 * @param different how many it holds otherwise than the journal
 * @param examples which articles those are, each with what is wrong
 * @param damages where the journal is damaged
 * @param indexClean whether Lucene's own check of the index found nothing
 */
public record Verification(
        long readings,
        long sources,
        long members,
        long missing,
        long duplicate,
        long extra,
        long different,
        List<String> examples,
        List<String> damages,
        boolean indexClean) {

    /** How many articles are listed at most. */
    public static final int LISTED = 100;

    /** Whether nothing is wrong. */
    public boolean ok() {
        return missing == 0 && duplicate == 0 && extra == 0 && different == 0 && damages.isEmpty() && indexClean;
    }
}
