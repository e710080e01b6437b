package org.parallax.archive;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;

/**
 * The columns and dictionaries that facets are counted by, made when first asked for and kept for as long as their segment or
 * reader is open: new articles cost no more than their own segment. Safe for use by several threads.
 */
final class Columns {

    /** A field with more values than that for each document is not kept in memory. */
    private static final int MOST_VALUES = 4;

    private final Map<IndexReader.CacheKey, Map<String, Object>> kept = new ConcurrentHashMap<>();

    /** Makes what is not kept yet. */
    @FunctionalInterface
    private interface Made<T> {
        T make() throws IOException;
    }

    Column column(Facet facet, LeafReader segment) throws IOException {
        IndexReader.CacheHelper owner = segment.getCoreCacheHelper();
        if (facet.isTime()) {
            return days(segment).column();
        }
        return kept(owner, facet.field(), Column.class, () -> words(segment, facet.field()));
    }

    Words words(Facet facet, IndexReader reader) throws IOException {
        return kept(reader.getReaderCacheHelper(), facet.field(), Words.class, () -> new Words(reader, facet.field()));
    }

    Days days(IndexReader reader) throws IOException {
        return kept(reader.getReaderCacheHelper(), Fields.DAY, Days.class, () -> {
            List<long[]> days = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                days.add(days(leaf.reader()).different());
            }
            return new Days(days);
        });
    }

    /** The days of a segment, and their column. */
    private static final class SegmentDays {

        private final long[] different;
        private final Column column;

        SegmentDays(LeafReader segment) throws IOException {
            LongStream.Builder all = LongStream.builder();
            NumericDocValues days = values(segment);
            for (int doc = days.nextDoc(); doc != NO_MORE_DOCS; doc = days.nextDoc()) {
                all.add(days.longValue());
            }
            this.different = all.build().sorted().distinct().toArray();
            this.column = PackedColumn.of(values(segment), different, segment.maxDoc());
        }

        /** An article has one day at most. */
        private static NumericDocValues values(LeafReader segment) throws IOException {
            return Objects.requireNonNull(
                    DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.DAY)), Fields.DAY);
        }

        long[] different() {
            return different;
        }

        Column column() {
            return column;
        }
    }

    private SegmentDays days(LeafReader segment) throws IOException {
        return kept(segment.getCoreCacheHelper(), Fields.DAY, SegmentDays.class, () -> new SegmentDays(segment));
    }

    private static Column words(LeafReader segment, String field) throws IOException {
        SortedDocValues single = DocValues.unwrapSingleton(DocValues.getSortedSet(segment, field));
        if (single != null) {
            return PackedColumn.of(single, segment.maxDoc());
        }
        long values = Terms.getTerms(segment, field).getSumDocFreq();
        return values <= (long) MOST_VALUES * segment.maxDoc()
                ? PackedColumn.of(DocValues.getSortedSet(segment, field), segment.maxDoc())
                : new StoredColumn(segment, field);
    }

    private <T> T kept(IndexReader.CacheHelper owner, String field, Class<T> type, Made<T> made) throws IOException {
        Map<String, Object> fields = kept.get(owner.getKey());
        if (fields == null) {
            Map<String, Object> fresh = new ConcurrentHashMap<>();
            fields = kept.putIfAbsent(owner.getKey(), fresh);
            if (fields == null) {
                fields = fresh;
                owner.addClosedListener(kept::remove);
            }
        }
        Object found = fields.get(field);
        if (found == null) {
            found = made.make();
            fields.put(field, found);
        }
        return type.cast(found);
    }
}
