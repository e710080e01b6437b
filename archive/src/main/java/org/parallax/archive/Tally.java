package org.parallax.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.FacetCounts.Count;

/** Counts the values of one facet in documents that are handed in segment by segment. */
final class Tally {

    private static final long LOW = 0xFFFF_FFFFL;

    private final Facet facet;
    private final int most;
    private final Columns columns;
    private final IndexReader reader;
    private final Dictionary dictionary;
    private final Counts all;
    private long articles;
    private int segment;
    private @Nullable Column column;
    private @Nullable Counts counts;

    Tally(Facet facet, int most, Columns columns, IndexReader reader) throws IOException {
        this.facet = facet;
        this.most = most;
        this.columns = columns;
        this.reader = reader;
        this.dictionary = facet.isTime() ? columns.days(reader) : columns.words(facet, reader);
        this.all = new Counts(dictionary.size());
    }

    Facet facet() {
        return facet;
    }

    /** Counts documents of a segment, the first {@code length}. */
    void add(LeafReaderContext leaf, int[] documents, int length) throws IOException {
        if (column == null || counts == null || leaf.ord != segment) {
            gather();
            segment = leaf.ord;
            column = columns.column(facet, leaf.reader());
            counts = new Counts(column.size());
        }
        articles += column.count(documents, length, counts);
    }

    private void gather() {
        if (counts != null) {
            counts.to(all, it -> dictionary.place(segment, it));
            counts = null;
        }
    }

    FacetCounts counts() throws IOException {
        gather();
        return facet.isTime() ? latest(columns.days(reader)) : mostFrequent(columns.words(facet, reader));
    }

    /** Of values that are equally frequent the first in alphabetical order. */
    private FacetCounts mostFrequent(Words words) throws IOException {
        int wanted = Math.min(most, all.different());
        List<Count> found = new ArrayList<>(wanted);
        if (wanted > 0) {
            LongHeap best = new LongHeap(wanted);
            for (int i = 0; i < all.different(); i++) {
                int place = all.number(i);
                best.insertWithOverflow(((long) all.of(place) << Integer.SIZE) | (LOW - place));
            }
            Deque<Count> descending = new ArrayDeque<>(wanted);
            while (best.size() > 0) {
                long next = best.pop();
                descending.push(new Count(words.word((int) (LOW - (next & LOW))), next >>> Integer.SIZE));
            }
            found.addAll(descending);
        }
        return new FacetCounts(facet, articles, all.different(), List.copyOf(found));
    }

    private FacetCounts latest(Days days) {
        Deque<Count> found = new ArrayDeque<>();
        int stretches = 0;
        for (int place = days.size() - 1; place >= 0; ) {
            long first = facet.firstDay(days.day(place));
            long sum = 0;
            for (; place >= 0 && days.day(place) >= first; place--) {
                sum += all.of(place);
            }
            if (sum > 0 && stretches++ < most) {
                found.push(new Count(
                        facet.stretch().apply(LocalDate.ofEpochDay(first).toString()), sum));
            }
        }
        return new FacetCounts(facet, articles, stretches, List.copyOf(found));
    }
}
