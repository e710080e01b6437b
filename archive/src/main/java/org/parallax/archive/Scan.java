package org.parallax.archive;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/** Walks over readings of a snapshot in the order of their ids. */
final class Scan implements Iterator<String> {

    static final int CHARACTERISTICS =
            Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private final Snapshot snapshot;
    private final TermsEnum ids;
    private final Bits wanted;
    private int next;

    /** The readings among the documents that {@code wanted} says. */
    Scan(Snapshot snapshot, Bits wanted) throws IOException {
        this.snapshot = snapshot;
        this.wanted = wanted;
        Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.ID);
        this.ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
        this.next = find();
    }

    /** The document with the next id that has one wanted; −1 after the last. */
    private int find() throws IOException {
        PostingsEnum postings = null;
        while (ids.next() != null) {
            postings = ids.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (wanted.get(doc)) {
                    return doc;
                }
            }
        }
        return -1;
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    @Override
    public String next() {
        if (next < 0) {
            throw new NoSuchElementException();
        }
        try {
            String json = snapshot.json(next);
            next = find();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
