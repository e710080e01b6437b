package org.parallax.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The items of a JSON Feed 1.0 or 1.1. */
final class JsonItems implements Items {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxNumberLength(1_000)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonParser parser;
    private final Optional<URI> base;
    private final Trouble trouble;
    private Feed feed = Feed.UNKNOWN;
    private boolean inItems;
    private boolean over;
    private int ordinal;

    JsonItems(String text, Optional<URI> base, Trouble trouble) {
        this.parser = MAPPER.createParser(text);
        this.base = base;
        this.trouble = trouble;
    }

    @Override
    public Feed feed() {
        return feed;
    }

    @Override
    public @Nullable FeedItem next() {
        while (!over) {
            try {
                FeedItem item = inItems ? item() : field();
                if (item != null) {
                    return item;
                }
            } catch (StreamConstraintsException e) {
                over = true;
                boolean deep = String.valueOf(e.getMessage()).contains("depth");
                trouble.beyond(deep ? "TOO_DEEP" : "TOO_LARGE", ordinal + 1, e.getOriginalMessage());
            } catch (UnexpectedEndOfInputException e) {
                over = true;
                trouble.lost("TRUNCATED", ordinal + 1, "The document ends too early: " + e.getOriginalMessage(), "");
            } catch (JacksonException e) {
                over = true;
                trouble.lost(
                        "BAD_JSON",
                        ordinal + 1,
                        "Not JSON in line %,d: %s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage()),
                        "");
            }
        }
        return null;
    }

    /** Reads one field of the feed itself. */
    private @Nullable FeedItem field() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            over = true;
            return null;
        }
        if (token != JsonToken.PROPERTY_NAME) {
            return null;
        }
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("items")) {
            if (value == JsonToken.START_ARRAY) {
                inItems = true;
            } else {
                over = true;
                trouble.whole(Severity.ERROR, "BAD_SCHEMA", "\"items\" must be an array, not " + value);
            }
            return null;
        }
        JsonNode node = MAPPER.readTree(parser);
        Stated stated = new Stated(base, (code, message) -> {});
        switch (name) {
            case "title" -> feed = feed.titled(stated.line(text(node)));
            case "home_page_url" -> feed = feed.of(stated.address(text(node)));
            case "language" -> feed = feed.in(Stated.language(text(node)));
            case "next_url" -> feed = feed.continued(stated.address(text(node)));
            default -> {} // says nothing that is asked for
        }
        return null;
    }

    private @Nullable FeedItem item() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY || token == null) {
            inItems = false;
            over = token == null;
            return null;
        }
        JsonNode node = MAPPER.readTree(parser);
        int number = ++ordinal;
        String wrong = wrong(node);
        if (!wrong.isEmpty()) {
            trouble.lost("BAD_SCHEMA", number, wrong, node.toString());
            return null;
        }
        FeedItem item = item(node, number);
        if (item.title().isEmpty() && item.text().isEmpty()) {
            trouble.lost("EMPTY_RECORD", number, "Neither title nor text in this item", node.toString());
            return null;
        }
        return item;
    }

    private FeedItem item(JsonNode node, int number) {
        Stated stated = new Stated(base.or(feed::site), (code, message) -> trouble.warn(code, number, message));
        Optional<String> content = text(node.path("content_html"))
                .or(() -> text(node.path("content_text")).map(Markup::ofText));
        Optional<String> summary = text(node.path("summary")).map(Markup::ofText);
        return new FeedItem(
                number,
                text(node.path("id")),
                stated.link(text(node.path("url")).or(() -> text(node.path("external_url")))),
                stated.line(text(node.path("title"))),
                summary,
                content,
                stated.authors(Stream.concat(elements(node.path("authors")), Stream.of(node.path("author")))
                        .flatMap(it -> text(it.path("name")).stream())),
                stated.date(text(node.path("date_published")).stream()),
                stated.date(text(node.path("date_modified")).stream()),
                Stated.language(text(node.path("language"))).or(feed::language),
                stated.categories(elements(node.path("tags")).flatMap(it -> text(it).stream())),
                stated.image(Stream.of("image", "banner_image").flatMap(it -> text(node.path(it)).stream())),
                stated.isFull(content, summary));
    }

    /** What is wrong with the types of an item; empty where nothing is. */
    private static String wrong(JsonNode node) {
        if (!node.isObject()) {
            return "An item must be an object, not " + node.getNodeType();
        }
        for (String field : new String[] {"title", "content_html", "content_text", "summary", "url"}) {
            JsonNode value = node.path(field);
            if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
                return "\"%s\" must be a string, not %s".formatted(field, value.getNodeType());
            }
        }
        return "";
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** A string, or a number as ids are in old feeds; empty for blanks. */
    private static Optional<String> text(JsonNode node) {
        return node.isString() || node.isNumber()
                ? Optional.of(node.asString()).filter(it -> !it.isBlank())
                : Optional.empty();
    }
}
