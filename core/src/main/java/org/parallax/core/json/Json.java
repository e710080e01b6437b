package org.parallax.core.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Lens;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Unicode;
import org.parallax.core.json.BadJsonException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the interchange format, and lets readers see a layer as whatever record they declared for it.
 *
 * <p>Thread-safe; make one and keep it.
 */
public final class Json implements Lens {

    /** How deeply JSON may nest before it is refused. */
    public static final int MAX_DEPTH = 200;

    private static final int MAX_VALUE_DEPTH = MAX_DEPTH - 20;
    private static final int MAX_STRING = 64 << 20;
    private static final int MAX_NAME = 50_000;
    private static final int MAX_NUMBER = 1_000;
    private static final String NO_SPAN = "its span is no pair of whole numbers in order";

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(NON_ABSENT))
            .build();
    private final ArticleCodec articles = new ArticleCodec(mapper);

    /** Any value as JSON on one line. */
    public String write(Object value) {
        if (value instanceof Reading reading) {
            return write(reading);
        }
        return value instanceof Problem problem ? write(problem) : text(value);
    }

    /** A problem as one line: what, where and why, without the damaged record and the exception. */
    public String write(Problem problem) {
        return text(node(problem));
    }

    /** As {@link #write(Problem)}, with the damaged record where there is one. */
    public String writeWithRecord(Problem problem) {
        ObjectNode node = node(problem);
        problem.record().ifPresent(it -> node.put("record", it));
        return text(node);
    }

    /**
     * A value of any kind as people read it: an object as its fields, a string without its marks.
     *
     * @param longest how many UTF-16 units are kept; an ellipsis stands for the rest
     */
    public String phrase(Object value, int longest) {
        String text = write(value);
        if (text.startsWith("{")) {
            Map<?, ?> fields = read(text, Map.class);
            text = fields.entrySet().stream()
                    .map(it -> it.getKey() + " " + it.getValue())
                    .collect(joining(", "));
        } else if (text.startsWith("\"")) {
            text = read(text, String.class);
        }
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    private ObjectNode node(Problem problem) {
        return mapper.createObjectNode()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("kind", problem.kind().name().toLowerCase(Locale.ROOT))
                .put("code", problem.code())
                .put("reporter", problem.reporter())
                .put("subject", problem.subject())
                .put("message", problem.message());
    }

    /**
     * A value back from JSON.
     *
     * @throws BadJsonException if it cannot be read as {@code type}
     */
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    /** A reading as one line of the interchange format. */
    public String write(Reading reading) {
        return text(tree(reading));
    }

    /** A reading in the shape of the interchange format, to be looked at or added to before it is written. */
    public ObjectNode tree(Reading reading) {
        ObjectNode root = mapper.createObjectNode();
        root.set("article", articles.write(reading.article()));
        ObjectNode layers = root.putObject("layers");
        for (String name : reading.layers()) {
            layers.set(name, mapper.valueToTree(reading.get(Layer.of(name, Object.class))));
        }
        return root;
    }

    /**
     * The reading on one line of the interchange format: {@code {"article": {...}, "layers": {...}}}, or just the article
     * object by itself, which may have a {@code layers} field of its own. Values of layers stay as they are until somebody
     * looks at them.
     *
     * @throws BadJsonException if the line is not that
     */
    public Reading readReading(String json) {
        return readReading(json, Warnings.IGNORED);
    }

    /**
     * As {@link #readReading(String)}; what had to be left out of the article, such as a date that is none, is told to
     * {@code warnings}.
     *
     * @throws BadJsonException if the line is not a reading
     */
    public Reading readReading(String json, Warnings warnings) {
        return readReading(json, ArticleDefaults.NONE, warnings);
    }

    /**
     * As {@link #readReading(String, Warnings)}; what the line does not say of itself is taken from {@code defaults}.
     *
     * @throws BadJsonException if the line is not a reading
     */
    public Reading readReading(String json, ArticleDefaults defaults, Warnings warnings) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new BadJsonException(
                    Code.BAD_SCHEMA,
                    "Not an article but a JSON " + kind(root) + "; an article is an object with at least a \"body\"");
        }
        JsonNode article = root.has("article") ? root.get("article") : root;
        Reading reading = Reading.of(articles.read(article, defaults, warnings), this);
        JsonNode layers = root.path("layers");
        if (layers.isMissingNode() || layers.isNull()) {
            return reading;
        }
        if (!layers.isObject()) {
            throw new BadJsonException(Code.BAD_SCHEMA, "\"layers\" must be an object, not a JSON " + kind(layers));
        }
        for (Map.Entry<String, JsonNode> layer : layers.properties()) {
            reading = withLayer(reading, layer.getKey(), layer.getValue(), warnings);
        }
        return reading;
    }

    @Override
    public <T> T view(Object value, Class<T> as) {
        if (as.isInstance(value)) {
            return as.cast(value);
        }
        return value instanceof JsonNode node ? mapper.treeToValue(node, as) : mapper.convertValue(value, as);
    }

    @Override
    public void check(Object value) {
        boolean plain = value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof JsonNode;
        if (!plain) {
            try {
                check(mapper.valueToTree(value), 0);
            } catch (JacksonException e) {
                throw new IllegalArgumentException("A finding's value must be what JSON can say: " + message(e), e);
            }
        }
    }

    private static void check(JsonNode node, int depth) {
        if (depth > MAX_VALUE_DEPTH) {
            throw new IllegalArgumentException("A finding's value nests deeper than " + MAX_VALUE_DEPTH);
        }
        if (node.isFloatingPointNumber() && !Double.isFinite(node.asDouble())) {
            throw new IllegalArgumentException("A finding's value holds " + node.asDouble() + ", which is no number");
        }
        for (JsonNode child : node.values()) {
            check(child, depth + 1);
        }
    }

    private String text(Object value) {
        return Unicode.wellFormed(mapper.writeValueAsString(value));
    }

    /** The reading with one layer, without the findings in it that are none. */
    private Reading withLayer(Reading reading, String name, JsonNode found, Warnings warnings) {
        if (!found.isArray()) {
            throw new BadJsonException(
                    Code.BAD_SCHEMA, "Layer \"%s\" must be a list, not a JSON %s".formatted(name, kind(found)));
        }
        List<Annotation<JsonNode>> annotations = new ArrayList<>(found.size());
        for (JsonNode node : found) {
            try {
                annotations.add(finding(node, reading.text().length()));
            } catch (IllegalArgumentException e) {
                warnings.warn(
                        "BAD_SPAN",
                        "Left out of layer \"%s\", as a finding is {\"span\": [begin, end], \"value\": ...} within the text: %s (%s)"
                                .formatted(name, node, message(e)));
            }
        }
        try {
            return reading.with(Layer.of(name, JsonNode.class), annotations);
        } catch (IllegalArgumentException e) {
            throw new BadJsonException(Code.BAD_SCHEMA, message(e), e);
        }
    }

    /** One finding in a text of so many characters; an {@link IllegalArgumentException} says what is wrong with it. */
    private Annotation<JsonNode> finding(JsonNode node, int characters) {
        if (!node.path("span").isArray()) {
            throw new IllegalArgumentException("it has no span");
        }
        if (node.path("value").isMissingNode()) {
            throw new IllegalArgumentException("it has no value");
        }
        Span span = span(node.path("span"));
        if (span.end() > characters) {
            throw new IllegalArgumentException("the text has " + characters + " characters");
        }
        return Annotation.at(span, node.path("value"));
    }

    private static Span span(JsonNode pair) {
        try {
            if (pair.size() == 2 && pair.get(0).isInt() && pair.get(1).isInt()) {
                return new Span(pair.get(0).intValue(), pair.get(1).intValue());
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NO_SPAN, e);
        }
        throw new IllegalArgumentException(NO_SPAN);
    }

    private JsonNode parse(String json) {
        try {
            JsonNode root = mapper.readTree(json);
            if (root.isMissingNode()) {
                throw new BadJsonException(Code.BAD_JSON, "No JSON here, only blanks");
            }
            return root;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static BadJsonException refused(JacksonException e) {
        Code code = Code.BAD_JSON;
        if (e instanceof StreamConstraintsException) {
            code = e.getOriginalMessage().contains("nesting depth") ? Code.TOO_DEEP : Code.TOO_LARGE;
        }
        TokenStreamLocation where = e.getLocation();
        String column = where == null || where.getColumnNr() < 1 ? "" : " at column " + where.getColumnNr();
        return new BadJsonException(code, "Not JSON%s: %s".formatted(column, message(e)), e);
    }

    private static String message(Throwable e) {
        String text = e instanceof JacksonException jackson ? jackson.getOriginalMessage() : e.getMessage();
        return text == null
                ? e.getClass().getSimpleName()
                : text.lines().findFirst().orElse("");
    }

    static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
