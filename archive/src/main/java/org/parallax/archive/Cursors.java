package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.parallax.archive.SearchRequest.Sort;

/**
 * Cursors as text: the order, and the sort values of the last hit. As they say what came before and not how much, articles
 * that are stored meanwhile neither repeat hits nor hide any.
 */
final class Cursors {

    private static final int PARTS = 3;

    private Cursors() {}

    static String write(Sort sort, FieldDoc last) {
        String id = ((BytesRef) last.fields[1]).utf8ToString();
        String text = sort + " " + last.fields[0] + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static FieldDoc read(Sort sort, String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", PARTS);
            if (parts.length == PARTS && parts[0].equals(sort.name())) {
                Object value =
                        sort == Sort.RELEVANCE ? (Object) Float.valueOf(parts[1]) : (Object) Long.valueOf(parts[1]);
                return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(parts[2])});
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
