package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

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
     * The counts in the order of the request, as many as could be made before the deadline.
     *
     * @param matching what is searched for
     * @param query the same, narrowed to what is selected
     */
    List<FacetCounts> count(Query matching, Query query, Deadline deadline) throws IOException {
        if (request.facets().isEmpty()) {
            return List.of();
        }
        Set<Facet> selected = request.selected().keySet();
        Map<Facet, Integer> together = new EnumMap<>(request.facets());
        together.keySet().removeAll(selected);
        matches = pass(query, together);
        for (Map.Entry<Facet, Integer> facet : request.facets().entrySet()) {
            if (selected.contains(facet.getKey()) && !deadline.shouldExit()) {
                pass(
                        Queries.narrowed(matching, request.selected(), facet.getKey()),
                        Map.of(facet.getKey(), facet.getValue()));
            }
        }
        return searcher.timedOut()
                ? List.of()
                : request.facets().keySet().stream()
                        .flatMap(it -> Optional.ofNullable(counts.get(it)).stream())
                        .toList();
    }

    private long pass(Query query, Map<Facet, Integer> facets) throws IOException {
        List<Tally> tallies = new ArrayList<>();
        for (Map.Entry<Facet, Integer> facet : facets.entrySet()) {
            tallies.add(new Tally(facet.getKey(), facet.getValue(), columns, searcher.getIndexReader()));
        }
        Counting counting = new Counting(tallies);
        List<FacetCounts> found = searcher.search(query, counting);
        found.forEach(it -> counts.put(it.facet(), it));
        return counting.matches();
    }
}
