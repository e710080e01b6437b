package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Counts the facets of a request: goes through all matches once, and once more for each facet with selected values. */
final class FacetSearch {

    private final SearchRequest request;
    private final Columns columns;
    private final IndexSearcher searcher;
    private final Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
    private long matches;

    FacetSearch(SearchRequest request, Columns columns, IndexSearcher searcher) {
        this.request = request;
        this.columns = columns;
        this.searcher = searcher;
    }

    /** How many articles the search found in all, once they are counted. */
    long matches() {
        return matches;
    }

    /**
     * Searches once for the first hits and all facets but those with selected values.
     *
     * @param query what is searched for, narrowed to what is selected
     */
    TopFieldDocs first(Query query, TopFieldCollectorManager top) throws IOException {
        if (request.facets().isEmpty()) {
            return searcher.search(query, top);
        }
        Map<Facet, Integer> together = new EnumMap<>(request.facets());
        together.keySet().removeAll(request.selected().keySet());
        Counting counting = counting(together);
        Object[] found = searcher.search(query, new MultiCollectorManager(top, counting));
        matches = counting.matches();
        return (TopFieldDocs) found[0];
    }

    /**
     * The counts in the order of the request, as many as could be made before the deadline.
     *
     * @param matching what is searched for, not narrowed
     */
    List<FacetCounts> count(Query matching, Deadline deadline) throws IOException {
        for (Map.Entry<Facet, Integer> facet : request.facets().entrySet()) {
            if (request.selected().containsKey(facet.getKey()) && !deadline.shouldExit()) {
                searcher.search(
                        Queries.narrowed(matching, request.selected(), facet.getKey()),
                        counting(Map.of(facet.getKey(), facet.getValue())));
            }
        }
        return searcher.timedOut()
                ? List.of()
                : request.facets().keySet().stream()
                        .flatMap(it -> Optional.ofNullable(counts.get(it)).stream())
                        .toList();
    }

    private Counting counting(Map<Facet, Integer> facets) throws IOException {
        List<Tally> tallies = new ArrayList<>();
        for (Map.Entry<Facet, Integer> facet : facets.entrySet()) {
            tallies.add(new Tally(facet.getKey(), facet.getValue(), columns, searcher.getIndexReader()));
        }
        return new Counting(tallies, counts);
    }
}
