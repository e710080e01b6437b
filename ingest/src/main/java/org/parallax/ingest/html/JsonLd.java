package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its articles in JSON-LD, by the vocabulary of schema.org. Blocks that are no JSON say nothing. */
final class JsonLd {

    private static final int MAX_DEPTH = 100;
    private static final int MOST_NODES = 5_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> nodes = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(List<Element> scripts) {
        JsonLd all = new JsonLd();
        for (Element script : scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                all.collect(parse(script.data()), 0);
            }
        }
        return all;
    }

    /** How many articles the page describes. */
    int articles() {
        return articles.size();
    }

    /** The first text of this name that a thing called a page has. */
    Optional<String> pageText(String name) {
        return pages().map(it -> text(it.path(name)))
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private Stream<JsonNode> pages() {
        return nodes.stream().filter(it -> text(it.path("@type")).endsWith("Page"));
    }

    /** Whether the page says that it is one of live posts. */
    boolean isLive() {
        return articles.stream().anyMatch(it -> it.path("@type").asString("").equals("LiveBlogPosting"));
    }

    /** The first truth value of this name that an article has; the words that stand for one count too. */
    Optional<Boolean> flag(String name) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(name);
            String word = value.isBoolean() ? String.valueOf(value.asBoolean()) : text(value);
            if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
                return Optional.of(word.equalsIgnoreCase("true"));
            }
        }
        return Optional.empty();
    }

    /** The address of the thing of this name, such as the image, that an article has. */
    Optional<String> address(String name) {
        return articles.stream()
                .map(it -> addressIn(it.path(name), 0))
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static String addressIn(JsonNode node, int depth) {
        if (node.isArray()) {
            return node.isEmpty() || depth > 2 ? "" : addressIn(node.get(0), depth + 1);
        }
        return text(node.isObject() ? node.path("url") : node);
    }

    /** The first text of this name that an article has. */
    Optional<String> text(String name) {
        return articles.stream()
                .map(it -> it.path(name))
                .map(JsonLd::text)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** The name of the thing of this name, such as the publisher, that an article has, else the page. */
    Optional<String> nameOf(String name) {
        return Stream.concat(articles.stream(), pages())
                .map(it -> nameIn(it.path(name)))
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** The names under {@code key}, such as {@code author}, of the first article that has any. */
    List<String> people(String key) {
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            JsonNode authors = article.path(key);
            if (authors.isArray()) {
                authors.forEach(it -> names.add(nameIn(it)));
            } else {
                names.add(nameIn(authors));
            }
            names.removeIf(String::isEmpty);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private String nameIn(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "" : nameIn(node.get(0));
        }
        if (!node.isObject()) {
            return text(node);
        }
        JsonNode name = node.path("name");
        if (name.isMissingNode() && node.has("@id")) {
            String id = node.path("@id").asString("");
            return nodes.stream()
                    .filter(it -> it.path("@id").asString("").equals(id) && it.has("name"))
                    .map(it -> text(it.path("name")))
                    .findFirst()
                    .orElse("");
        }
        return name.isArray() && !name.isEmpty() ? text(name.get(0)) : text(name);
    }

    private static String text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isString() ? Clean.strip(org.jsoup.parser.Parser.unescapeEntities(one.asString(), false)) : "";
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MAX_DEPTH || nodes.size() > MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(it -> collect(it, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
            collect(node.path("mainEntityOfPage"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return name.endsWith("Article")
                || name.endsWith("Posting")
                || name.equals("Report")
                || name.endsWith("NewsReport");
    }

    static JsonNode parse(String script) {
        String json = Clean.strip(script);
        if (json.startsWith("<!--")) {
            json = json.substring(4);
        }
        if (json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
            json = json.substring(json.indexOf('[', json.indexOf('[') + 1) + 1);
        }
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        int begin = firstBracket(json);
        try {
            return begin < 0 || end < begin ? MAPPER.nullNode() : MAPPER.readTree(json.substring(begin, end + 1));
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static int firstBracket(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '{' || json.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }
}
