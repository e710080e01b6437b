package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.parallax.archive.SearchRequest.Sort;

/**
 * Where a search stopped, as text: the order, the sort values of the last hit and the snapshot they are of. Hits are ordered
 * by these values and not counted, so that articles stored meanwhile neither repeat hits nor hide any.
 *
 * @param lease the snapshot, for an order whose values change as articles come in; 0 for others
 */
record Cursor(Sort sort, Object value, long lease, String id) {

    private static final int PARTS = 4;

    static Cursor of(Sort sort, FieldDoc last, long lease) {
        return new Cursor(sort, last.fields[0], lease, ((BytesRef) last.fields[1]).utf8ToString());
    }

    /** The hit that the next ones come after. */
    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(id)});
    }

    @Override
    public String toString() {
        String text = "%s %s %d %s".formatted(sort, value, lease, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else, or of another order
     */
    static Cursor read(Sort sort, String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", PARTS);
            if (parts.length == PARTS && parts[0].equals(sort.name())) {
                Object value =
                        sort == Sort.RELEVANCE ? (Object) Float.valueOf(parts[1]) : (Object) Long.valueOf(parts[1]);
                return new Cursor(sort, value, Long.parseLong(parts[2]), parts[3]);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(refusal(cursor), e);
        }
        throw new IllegalArgumentException(refusal(cursor));
    }

    private static String refusal(String cursor) {
        return "'%s' is no cursor of this order; take the one that the search before this one gave".formatted(cursor);
    }
}
