package org.parallax.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.FacetCounts.Count;

/** Counts matches by the values of facets. Safe for use by several threads. */
final class Facets {

    /** What counting needs to know of a field, for as long as its reader is open. */
    private final Map<IndexReader.CacheKey, Map<String, StringDocValuesReaderState>> states = new ConcurrentHashMap<>();

    FacetCounts count(Facet facet, int most, FacetsCollector matches, IndexReader reader) throws IOException {
        return facet.isTime() ? times(facet, most, matches) : values(facet, most, matches, reader);
    }

    private FacetCounts values(Facet facet, int most, FacetsCollector matches, IndexReader reader) throws IOException {
        @Nullable
        FacetResult found =
                new StringValueFacetCounts(state(reader, facet.field()), matches).getTopChildren(most, facet.field());
        if (found == null) {
            return new FacetCounts(facet, 0, 0, List.of());
        }
        return new FacetCounts(
                facet,
                found.value.longValue(),
                found.childCount,
                Arrays.stream(found.labelValues)
                        .map(it -> new Count(it.label, it.value.longValue()))
                        .toList());
    }

    private static FacetCounts times(Facet facet, int most, FacetsCollector matches) throws IOException {
        FacetResult found = new LongValueFacetCounts(facet.field(), matches).getAllChildrenSortByValue();
        SortedMap<String, Long> all = new TreeMap<>();
        for (LabelAndValue each : found.labelValues) {
            String day = LocalDate.ofEpochDay(Long.parseLong(each.label)).toString();
            all.merge(facet.stretch().apply(day), each.value.longValue(), Long::sum);
        }
        List<Count> counts = new ArrayList<>();
        all.forEach((stretch, articles) -> counts.add(new Count(stretch, articles)));
        return new FacetCounts(
                facet,
                counts.stream().mapToLong(Count::articles).sum(),
                counts.size(),
                List.copyOf(counts.subList(Math.max(0, counts.size() - most), counts.size())));
    }

    private StringDocValuesReaderState state(IndexReader reader, String field) throws IOException {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        Map<String, StringDocValuesReaderState> fields = states.get(helper.getKey());
        if (fields == null) {
            Map<String, StringDocValuesReaderState> fresh = new ConcurrentHashMap<>();
            fields = states.putIfAbsent(helper.getKey(), fresh);
            if (fields == null) {
                fields = fresh;
                helper.addClosedListener(states::remove);
            }
        }
        StringDocValuesReaderState state = fields.get(field);
        if (state == null) {
            state = new StringDocValuesReaderState(reader, field);
            fields.put(field, state);
        }
        return state;
    }
}
