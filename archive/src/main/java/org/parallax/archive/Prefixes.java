package org.parallax.archive;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.query.QueryException;

/** Counts the words that the beginnings in one search stand for, as each is looked up, and refuses too many. */
final class Prefixes {

    /** The words of all segments and fields of the index together that a search may look up. */
    static final int MOST = 100_000;

    private final IndexReader reader;
    private int words;

    Prefixes(IndexReader reader) {
        this.reader = reader;
    }

    /** Counts the words of a field that begin so; {@code query} and {@code text} are what was written. */
    void count(String field, BytesRef beginning, String query, String text) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
            @Nullable BytesRef term = each.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : each.term();
            for (; term != null && StringHelper.startsWith(term, beginning); term = each.next()) {
                if (++words > MOST) {
                    throw QueryException.at(
                            text + "*",
                            query,
                            "Too many words begin like this; write more letters before the '*' in %s*".formatted(text));
                }
            }
        }
    }
}
