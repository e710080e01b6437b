package org.parallax.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Goes through the matches of a search once, for their number and all facets. For searches in one thread. */
final class Counting implements CollectorManager<Counting.Pass, Map<Facet, FacetCounts>> {

    private static final int BLOCK = 4_096;

    private final List<Tally> tallies;
    private final Map<Facet, FacetCounts> counts;
    private long matches;

    /** Adds what it has counted to {@code counts} when all matches were seen. */
    Counting(List<Tally> tallies, Map<Facet, FacetCounts> counts) {
        this.tallies = tallies;
        this.counts = counts;
    }

    /** How many matches there were. */
    long matches() {
        return matches;
    }

    @Override
    public Pass newCollector() {
        return new Pass();
    }

    @Override
    public Map<Facet, FacetCounts> reduce(Collection<Pass> passes) throws IOException {
        for (Tally tally : tallies) {
            counts.put(tally.facet(), tally.counts());
        }
        return counts;
    }

    /** Goes through one segment after the other. */
    final class Pass implements Collector {

        private final int[] block = new int[BLOCK];

        private Pass() {}

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) {
            return new Segment(segment, block);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Hands the matches of a segment on by the block. */
    private final class Segment implements LeafCollector {

        private final LeafReaderContext context;
        private final int[] block;
        private int filled;

        Segment(LeafReaderContext context, int[] block) {
            this.context = context;
            this.block = block;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // How well something matches does not count.
        }

        @Override
        public void collect(int document) throws IOException {
            block[filled++] = document;
            if (filled == BLOCK) {
                finish();
            }
        }

        @Override
        public void finish() throws IOException {
            for (Tally tally : tallies) {
                tally.add(context, block, filled);
            }
            matches += filled;
            filled = 0;
        }
    }
}
