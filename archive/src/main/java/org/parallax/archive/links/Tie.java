package org.parallax.archive.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;

/** Links as bytes: the similarity, how long the first id is, and both ids. */
final class Tie {

    private Tie() {}

    static BytesRef bytes(Link link) {
        byte[] one = link.one().value().getBytes(UTF_8);
        byte[] other = link.other().value().getBytes(UTF_8);
        return new BytesRef(ByteBuffer.allocate(Double.BYTES + Integer.BYTES + one.length + other.length)
                .putDouble(link.similarity())
                .putInt(one.length)
                .put(one)
                .put(other)
                .array());
    }

    static Link of(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        double similarity = buffer.getDouble();
        int length = buffer.getInt();
        ByteBuffer one = buffer.slice(buffer.position(), length);
        ByteBuffer other = buffer.position(buffer.position() + length);
        return new Link(id(one), id(other), similarity);
    }

    private static ArticleId id(ByteBuffer bytes) {
        return new ArticleId(UTF_8.decode(bytes).toString());
    }
}
