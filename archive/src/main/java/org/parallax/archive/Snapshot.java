package org.parallax.archive;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment, held until it is closed. */
final class Snapshot implements Closeable {

    private final IndexSearcher searcher;
    private final Closeable release;

    Snapshot(IndexSearcher searcher, Closeable release) {
        this.searcher = searcher;
        this.release = release;
    }

    /** What the owner shows now. */
    static Snapshot of(ReferenceManager<IndexSearcher> owner) throws IOException {
        IndexSearcher searcher = owner.acquire();
        return new Snapshot(searcher, () -> owner.release(searcher));
    }

    DirectoryReader reader() {
        return (DirectoryReader) searcher.getIndexReader();
    }

    /** Searches that take their time. */
    IndexSearcher searcher() {
        return searcher;
    }

    /** Searches that end when the deadline comes. */
    IndexSearcher searcher(QueryTimeout deadline) {
        IndexSearcher timed = new IndexSearcher(searcher.getIndexReader());
        timed.setTimeout(deadline);
        return timed;
    }

    int count() throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.KIND, Fields.READING)));
    }

    int sources() throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.KIND, Fields.SOURCE)));
    }

    boolean contains(String id) throws IOException {
        return !documents(Keys.id(id)).isEmpty();
    }

    Optional<Entry> find(String id) throws IOException {
        List<Integer> found = documents(Keys.id(id));
        return found.isEmpty() ? Optional.empty() : Optional.of(entry(found.get(0)));
    }

    /** The ids that begin with {@code beginning}, in alphabetical order, {@code limit} at most. */
    List<String> idsBeginning(String beginning, int limit) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = Terms.getTerms(leaf.reader(), Fields.ID);
            TermsEnum each = terms.iterator();
            TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(beginning));
            BytesRef term = status == TermsEnum.SeekStatus.END ? null : each.term();
            for (int left = limit; term != null && left > 0; term = each.next()) {
                String id = term.utf8ToString();
                if (!id.startsWith(beginning)) {
                    break;
                }
                if (contains(id)) {
                    ids.add(id);
                    left--;
                }
            }
        }
        return ids.stream().limit(limit).toList();
    }

    /** The readings under one address, oldest version first. */
    List<Entry> versions(String url) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int document : documents(new Term(Fields.URL, Keys.of(url)))) {
            entries.add(entry(document));
        }
        entries.sort(Comparator.comparingInt(Entry::version));
        return entries;
    }

    /** The other readings that share a group of copies with an article, in the order of their ids. */
    List<String> copies(String id) throws IOException {
        List<Integer> found = documents(Keys.id(id));
        SortedMap<String, String> copies = new TreeMap<>();
        for (String cluster : found.isEmpty() ? List.<String>of() : clusters(found.get(0))) {
            for (int document : documents(new Term(Fields.CLUSTER, cluster))) {
                copies.put(id(document), json(document));
            }
        }
        copies.remove(Keys.of(id));
        return List.copyOf(copies.values());
    }

    private List<String> clusters(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.CLUSTER);
        List<String> clusters = new ArrayList<>();
        if (values.advanceExact(document - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                clusters.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return clusters;
    }

    /** How often an address has been stored. */
    int newestVersion(String url) throws IOException {
        int newest = 0;
        for (int document : documents(new Term(Fields.URL, Keys.of(url)))) {
            newest = Math.max(newest, (int) number(document, Fields.VERSION_NUMBER));
        }
        return newest;
    }

    Optional<String> fingerprint(String location) throws IOException {
        List<Integer> found = documents(new Term(Fields.SOURCE, Keys.of(location)));
        return found.isEmpty() ? Optional.empty() : Optional.of(stored(found.get(0), Fields.FINGERPRINT));
    }

    Entry entry(int document) throws IOException {
        return new Entry(
                json(document), (int) number(document, Fields.VERSION_NUMBER), number(document, Fields.LATEST) == 1);
    }

    String json(int document) throws IOException {
        return stored(document, Fields.JSON);
    }

    private String stored(int document, String field) throws IOException {
        String value = searcher.storedFields().document(document, Set.of(field)).get(field);
        if (value == null) {
            throw new IOException("Document %d of the index lacks its %s".formatted(document, field));
        }
        return value;
    }

    /** The documents with a term that are not deleted, each by its number. */
    private List<Integer> documents(Term term) throws IOException {
        List<Integer> found = new ArrayList<>(1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            @Nullable PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null) {
                for (int doc = postings.nextDoc(); doc != NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live(leaf.reader(), doc)) {
                        found.add(leaf.docBase + doc);
                    }
                }
            }
        }
        return found;
    }

    static boolean live(LeafReader reader, int document) {
        return reader.getLiveDocs() == null || reader.getLiveDocs().get(document);
    }

    /** The id of the reading in a document. */
    String id(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new IOException("Document %d of the index lacks its id".formatted(document));
        }
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    private long number(int document, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        @Nullable NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values != null && values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
    }

    @Override
    public void close() throws IOException {
        release.close();
    }
}
