package org.parallax.archive;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a reading and a later one of the same article make together. Both as JSON. */
final class Merge {

    private Merge() {}

    /**
     * The later reading, with those layers of the earlier one that it does not have, as long as the text that their spans
     * count from is the same.
     */
    static JsonNode merge(JsonNode earlier, JsonNode later) {
        if (!sameText(earlier.path("article"), later.path("article"))) {
            return later;
        }
        ObjectNode layers = ((ObjectNode) later).withObject("layers");
        for (Map.Entry<String, JsonNode> layer : earlier.path("layers").properties()) {
            if (!layers.has(layer.getKey())) {
                layers.set(layer.getKey(), layer.getValue());
                MadeBy.keep(earlier, (ObjectNode) later, layer.getKey());
            }
        }
        return later;
    }

    /** Whether two readings say the same; where the article was found this time does not count. */
    static boolean sameReading(JsonNode one, JsonNode other) {
        return one.path("layers").equals(other.path("layers"))
                && MadeBy.of(one).equals(MadeBy.of(other))
                && withoutProvenance(one.path("article")).equals(withoutProvenance(other.path("article")));
    }

    private static boolean sameText(JsonNode one, JsonNode other) {
        return one.path("title").equals(other.path("title")) && one.path("body").equals(other.path("body"));
    }

    private static JsonNode withoutProvenance(JsonNode article) {
        ObjectNode copy = (ObjectNode) article.deepCopy();
        copy.remove("provenance");
        return copy;
    }
}
