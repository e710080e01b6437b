package org.parallax.archive.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What an article was last told.
 *
 * @param due whether it may have to be told something else by now
 * @param told a digest of the labels that the archive has of it; {@link #UNKNOWN} where that is not certain
 * @param clusters the names of the clusters it was in, in order
 */
public record State(boolean due, long told, List<String> clusters) {

    /** No digest: what the archive says of the article has to be looked at. */
    public static final long UNKNOWN = 0;

    /** Copies what it is given. */
    public State {
        clusters = List.copyOf(clusters);
    }

    BytesRef bytes() {
        byte[] names = String.join("\n", clusters).getBytes(UTF_8);
        return new BytesRef(ByteBuffer.allocate(Long.BYTES + 1 + names.length)
                .putLong(told)
                .put((byte) (due ? 1 : 0))
                .put(names)
                .array());
    }

    static State of(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        long told = buffer.getLong();
        boolean due = buffer.get() != 0;
        String names = UTF_8.decode(buffer).toString();
        return new State(due, told, names.isEmpty() ? List.of() : List.of(names.split("\n", -1)));
    }
}
