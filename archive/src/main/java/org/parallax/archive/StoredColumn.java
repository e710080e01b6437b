package org.parallax.archive;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** A column that is read from the index each time, as it has too many values to be kept in memory. */
final class StoredColumn implements Column {

    private final LeafReader reader;
    private final String field;
    private final int size;

    StoredColumn(LeafReader reader, String field) throws IOException {
        this.reader = reader;
        this.field = field;
        this.size = Math.toIntExact(DocValues.getSortedSet(reader, field).getValueCount());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int count(int[] documents, int length, Counts counts) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        int having = 0;
        for (int i = 0; i < length; i++) {
            if (values.advanceExact(documents[i])) {
                having++;
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts.add((int) values.nextOrd());
                }
            }
        }
        return having;
    }
}
