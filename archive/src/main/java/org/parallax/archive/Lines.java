package org.parallax.archive;

import java.util.Map;
import org.parallax.api.annotation.Layer;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines of the journal: {@code {"reading": {...}}} stores a reading, in place of an earlier one of the same article;
 * {@code {"patch": "<id>", "layers": {...}, "madeBy": {...}}} replaces single layers of a stored reading, or takes away those
 * given as null, and may say what made them;
 * {@code {"source": {"location": "...", "fingerprint": "..."}}} notes that something was read to its end.
 */
final class Lines {

    private static final String READING = "{\"reading\":";
    private static final String ARTICLE = "{\"article\":";

    private final Json json;

    Lines(Json json) {
        this.json = json;
    }

    /** Something a line may say. */
    sealed interface Line {}

    /** A reading, as JSON and parsed. */
    record Put(String json, JsonNode root) implements Line {}

    /** New layers for an article, and what made them. */
    record Patch(String id, JsonNode layers, JsonNode madeBy) implements Line {}

    /** The mark of a source. */
    record Mark(SourceMark mark) implements Line {}

    static String put(String reading) {
        return READING + reading + "}";
    }

    String patch(String id, Layer<?> layer, String annotations) {
        return "{\"patch\":%s,\"layers\":{%s:%s}}".formatted(json.write(id), json.write(layer.name()), annotations);
    }

    /** The patch of several layers. */
    String patch(String id, JsonNode layers, JsonNode madeBy) {
        return "{\"patch\":%s,\"layers\":%s,\"madeBy\":%s}"
                .formatted(json.write(id), json.write(layers), json.write(madeBy));
    }

    String mark(SourceMark mark) {
        return "{\"source\":%s}".formatted(json.write(mark));
    }

    /** The article of a reading as {@link Json} wrote it, cut out without parsing its layers; the reading if it is other. */
    static String article(String reading) {
        if (!reading.startsWith(ARTICLE)) {
            return reading;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = ARTICLE.length(); i < reading.length(); i++) {
            char c = reading.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}' && --depth == 0) {
                return reading.substring(ARTICLE.length(), i + 1);
            }
        }
        return reading;
    }

    Line parse(String line) {
        try {
            if (line.startsWith(READING)) {
                String reading = line.substring(READING.length(), line.length() - 1);
                return new Put(reading, json.read(reading, JsonNode.class));
            }
            JsonNode root = json.read(line, JsonNode.class);
            if (root.has("patch")) {
                return new Patch(root.path("patch").asString(""), root.path("layers"), root.path(MadeBy.NAME));
            }
            if (root.has("source")) {
                return new Mark(json.read(root.path("source").toString(), SourceMark.class));
            }
        } catch (BadJsonException e) {
            throw new ArchiveException(Code.DAMAGED, "A line of the journal cannot be read: " + e.getMessage(), e);
        }
        throw new ArchiveException(
                Code.DAMAGED,
                "A line of the journal is neither \"reading\" nor \"patch\" nor \"source\": "
                        + line.substring(0, Math.min(line.length(), 80)));
    }

    /** Puts a patch into the reading {@code stored}. A layer of which it does not say what made it is nobody's. */
    static ObjectNode patched(JsonNode stored, Patch patch) {
        ObjectNode root = (ObjectNode) stored;
        ObjectNode all = root.withObject("layers");
        for (Map.Entry<String, JsonNode> layer : patch.layers().properties()) {
            if (layer.getValue().isNull()) {
                all.remove(layer.getKey());
            } else {
                all.set(layer.getKey(), layer.getValue());
            }
        }
        MadeBy.patch(root, patch);
        return root;
    }
}
