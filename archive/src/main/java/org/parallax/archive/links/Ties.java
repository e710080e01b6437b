package org.parallax.archive.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;

/** The links of one article to others as bytes: for each the similarity, how long the other's id is, and that id. */
final class Ties {

    private Ties() {}

    static BytesRef bytes(ArticleId owner, Collection<Link> links) {
        List<byte[]> others = new ArrayList<>();
        int length = 0;
        for (Link link : links) {
            byte[] other = other(link, owner).value().getBytes(UTF_8);
            others.add(other);
            length += Double.BYTES + Integer.BYTES + other.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int i = 0;
        for (Link link : links) {
            byte[] other = others.get(i++);
            buffer.putDouble(link.similarity()).putInt(other.length).put(other);
        }
        return new BytesRef(buffer.array());
    }

    static List<Link> of(ArticleId owner, BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        List<Link> links = new ArrayList<>();
        while (buffer.hasRemaining()) {
            double similarity = buffer.getDouble();
            byte[] other = new byte[buffer.getInt()];
            buffer.get(other);
            links.add(Link.between(owner, new ArticleId(new String(other, UTF_8)), similarity));
        }
        return links;
    }

    static ArticleId other(Link link, ArticleId one) {
        return link.one().equals(one) ? link.other() : link.one();
    }
}
