package org.parallax.archive.links;

import java.nio.ByteBuffer;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.parallax.api.article.ArticleId;

/** The fields of a link store's index, and the terms in them. */
final class Terms {

    /** The article that a sketch is of. */
    static final String ID = "id";
    /** The article that a sketch or a state is of, as a value. */
    static final String OF = "of";
    /** The blocks a sketch is filed under. */
    static final String KEY = "key";
    /** The same as numbers one behind the other. */
    static final String KEYS = "keys";
    /** The blocks of which an article may stand for the whole, each with a level: on each there are half as many. */
    static final String LEVEL = "level";

    static final String SKETCH = "sketch";
    /** The article that links are said of. */
    static final String OWNER = "owner";
    /** The articles that it is linked to. */
    static final String END = "end";

    static final String LINK = "link";
    /** The article that a state is of. */
    static final String STATE = "state";

    static final String DUE = "due";

    /** Above this level an article stands in 2^-48 of all blocks. */
    private static final int HIGHEST = 48;

    private Terms() {}

    static Term id(ArticleId id) {
        return new Term(ID, id.value());
    }

    static Term owner(ArticleId id) {
        return new Term(OWNER, id.value());
    }

    static Term end(ArticleId id) {
        return new Term(END, id.value());
    }

    static Term state(ArticleId id) {
        return new Term(STATE, id.value());
    }

    static BytesRef key(long key) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
    }

    static BytesRef level(long key, int level) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES + 1)
                .putLong(key)
                .put((byte) level)
                .array());
    }

    /** The highest level an article is on: the more, the lower its rank, which is a number like any other. */
    static int level(long rank) {
        return Math.min(HIGHEST, Long.numberOfLeadingZeros(rank ^ Long.MIN_VALUE));
    }
}
