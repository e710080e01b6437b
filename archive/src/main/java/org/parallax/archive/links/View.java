package org.parallax.archive.links;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;

/** A link store as it was at one moment. Safe for use by several threads. */
public final class View implements AutoCloseable {

    private final DirectoryReader reader;

    View(IndexWriter writer) throws IOException {
        this.reader = DirectoryReader.open(writer);
    }

    /** What is done with a document that was found; false ends the search. */
    private interface Visitor {
        boolean visit(LeafReader leaf, int document) throws IOException;
    }

    /** Told who is filed under a key, and whether that is all of them. */
    @FunctionalInterface
    public interface BlockVisitor {
        void visit(long key, List<ArticleId> members, boolean whole);
    }

    /** The sketch of an article. */
    public Optional<String> sketch(ArticleId id) throws IOException {
        List<String> found = new ArrayList<>(1);
        visit(Terms.id(id), (leaf, document) -> {
            String sketch =
                    leaf.storedFields().document(document, Set.of(Terms.SKETCH)).get(Terms.SKETCH);
            return sketch == null || !found.add(sketch);
        });
        return found.stream().findFirst();
    }

    /** The keys of the blocks that an article is filed under. */
    public long[] keys(ArticleId id) throws IOException {
        List<long[]> found = new ArrayList<>(1);
        visit(Terms.id(id), (leaf, document) -> {
            BytesRef bytes = value(leaf, Terms.KEYS, document);
            long[] keys = new long[bytes.length / Long.BYTES];
            ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)
                    .asLongBuffer()
                    .get(keys);
            return !found.add(keys);
        });
        return found.isEmpty() ? new long[0] : found.get(0);
    }

    /** About how many articles are filed under a key: some of them may have been filed elsewhere since. */
    public int filed(long key) throws IOException {
        return reader.docFreq(new Term(Terms.KEY, Terms.key(key)));
    }

    /** The articles filed under a key, the first to come first, {@code most} at most. */
    public List<ArticleId> block(long key, int most) throws IOException {
        return ids(new Term(Terms.KEY, Terms.key(key)), most);
    }

    /**
     * Who is filed under each of many keys, with {@code few} at most told of those under which more than {@code most} are.
     *
     * @param keys in order
     */
    public void blocks(long[] keys, int most, int few, BlockVisitor visitor) throws IOException {
        List<TermsEnum> terms = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            terms.add(org.apache.lucene.index.Terms.getTerms(leaf.reader(), Terms.KEY)
                    .iterator());
        }
        boolean[] has = new boolean[terms.size()];
        for (long key : keys) {
            int count = 0;
            for (int i = 0; i < has.length; i++) {
                has[i] = terms.get(i).seekExact(Terms.key(key));
                count += has[i] ? terms.get(i).docFreq() : 0;
            }
            if (count > 0) {
                List<ArticleId> members = new ArrayList<>();
                int wanted = count > most ? few : most;
                for (int i = 0; i < has.length && members.size() < wanted; i++) {
                    if (has[i]) {
                        visit(
                                reader.leaves().get(i).reader(),
                                terms.get(i).postings(null, PostingsEnum.NONE),
                                (leaf, doc) -> members.add(id(leaf, doc)) && members.size() < wanted);
                    }
                }
                visitor.visit(key, members, count <= most);
            }
        }
    }

    /** The {@code most} articles filed under a key whose rank is lowest, and perhaps some more. */
    public List<ArticleId> sample(long key, int most) throws IOException {
        int level = 0;
        while (reader.docFreq(new Term(Terms.LEVEL, Terms.level(key, level + 1))) >= most) {
            level++;
        }
        List<ArticleId> found = ids(new Term(Terms.LEVEL, Terms.level(key, level)), Integer.MAX_VALUE);
        while (found.size() < most && level > 0) { // some of those counted are not there any more
            found = ids(new Term(Terms.LEVEL, Terms.level(key, --level)), Integer.MAX_VALUE);
        }
        return found;
    }

    /** The links of an article to those that came before it. */
    public List<Link> links(ArticleId id) throws IOException {
        List<Link> found = new ArrayList<>();
        visit(Terms.owner(id), (leaf, document) -> !found.addAll(Ties.of(id, value(leaf, Terms.LINK, document))));
        return found;
    }

    /** The articles linked to an article that came after it, the first to come first, {@code most} at most. */
    public List<ArticleId> later(ArticleId id, int most) throws IOException {
        return ids(Terms.end(id), most);
    }

    /** What an article was told; absent where it was told nothing yet. */
    public Optional<State> state(ArticleId id) throws IOException {
        List<State> found = new ArrayList<>(1);
        visit(Terms.state(id), (leaf, document) -> !found.add(State.of(value(leaf, Terms.STATE, document))));
        return found.stream().findFirst();
    }

    /** The articles that may have to be told something else, {@code most} at most. */
    public List<ArticleId> due(int most) throws IOException {
        return ids(new Term(Terms.DUE, Terms.DUE), most);
    }

    private List<ArticleId> ids(Term term, int most) throws IOException {
        List<ArticleId> found = new ArrayList<>();
        visit(term, (leaf, document) -> found.add(id(leaf, document)) && found.size() < most);
        return found;
    }

    /** Goes through the documents with a term, in the order in which they came. */
    private void visit(Term term, Visitor visitor) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            @Nullable PostingsEnum postings = context.reader().postings(term, PostingsEnum.NONE);
            if (postings != null && !visit(context.reader(), postings, visitor)) {
                return;
            }
        }
    }

    private static boolean visit(LeafReader leaf, PostingsEnum postings, Visitor visitor) throws IOException {
        Bits live = leaf.getLiveDocs();
        for (int doc = postings.nextDoc(); doc != NO_MORE_DOCS; doc = postings.nextDoc()) {
            if ((live == null || live.get(doc)) && !visitor.visit(leaf, doc)) {
                return false;
            }
        }
        return true;
    }

    private static ArticleId id(LeafReader leaf, int document) throws IOException {
        return new ArticleId(value(leaf, Terms.OF, document).utf8ToString());
    }

    private static BytesRef value(LeafReader leaf, String field, int document) throws IOException {
        @Nullable BinaryDocValues values = leaf.getBinaryDocValues(field);
        if (values == null || !values.advanceExact(document)) {
            throw new IOException("Document %d of a link store lacks its %s".formatted(document, field));
        }
        return values.binaryValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
