package org.parallax.archive;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/** All different words of a field, in alphabetical order. */
final class Words implements Dictionary {

    private final String field;
    private final List<LeafReaderContext> segments;
    private final OrdinalMap places;

    Words(IndexReader reader, String field) throws IOException {
        this.field = field;
        this.segments = reader.leaves();
        SortedSetDocValues[] values = new SortedSetDocValues[segments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(segments.get(i).reader(), field);
        }
        this.places = OrdinalMap.build(reader.getReaderCacheHelper().getKey(), values, PackedInts.FAST);
    }

    @Override
    public int size() {
        return Math.toIntExact(places.getValueCount());
    }

    @Override
    public int place(int segment, int number) {
        return (int) places.getGlobalOrds(segment).get(number);
    }

    String word(int place) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(
                segments.get(places.getFirstSegmentNumber(place)).reader(), field);
        return values.lookupOrd(places.getFirstSegmentOrd(place)).utf8ToString();
    }
}
