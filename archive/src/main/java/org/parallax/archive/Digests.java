package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a reading says, in a few bytes: one digest for the article and one for each layer, so that a patch can be followed
 * without the reading.
 */
final class Digests {

    /** Stands before a layer's name where the digest is that of what made it; no layer's name begins so. */
    private static final String MAKER = " ";

    private final long article;
    private final String[] layers;
    private final long[] values;

    private Digests(long article, Map<String, Long> values) {
        this.article = article;
        this.layers = values.keySet().stream().map(String::intern).toArray(String[]::new);
        this.values = values.values().stream().mapToLong(it -> it).toArray();
    }

    static Digests of(JsonNode reading) {
        Map<String, Long> values = new TreeMap<>();
        reading.path("layers").properties().forEach(it -> values.put(it.getKey(), digest(it.getValue())));
        reading.path(MadeBy.NAME).properties().forEach(it -> values.put(MAKER + it.getKey(), digest(it.getValue())));
        return new Digests(digest(reading.path("article")), values);
    }

    /** These digests after a patch. */
    Digests patched(Lines.Patch patch) {
        Map<String, Long> all = new TreeMap<>();
        for (int i = 0; i < layers.length; i++) {
            all.put(layers[i], values[i]);
        }
        for (Map.Entry<String, JsonNode> change : patch.layers().properties()) {
            all.remove(MAKER + change.getKey());
            if (change.getValue().isNull()) {
                all.remove(change.getKey());
            } else {
                all.put(change.getKey(), digest(change.getValue()));
            }
        }
        patch.madeBy().properties().forEach(it -> all.put(MAKER + it.getKey(), digest(it.getValue())));
        return new Digests(article, all);
    }

    /** Whether both stand for the same content. */
    boolean same(Digests other) {
        return article == other.article && Arrays.equals(layers, other.layers) && Arrays.equals(values, other.values);
    }

    private static long digest(JsonNode node) {
        return ByteBuffer.wrap(Keys.sha256(node.toString().getBytes(UTF_8))).getLong();
    }
}
