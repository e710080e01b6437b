package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;
import tools.jackson.databind.JsonNode;

/**
 * The text of an article in the data that a page carries for its scripts. It is recognised by a paragraph that the page shows
 * too, and read off the list of paragraphs around it.
 */
final class PageData {

    private static final int ANCHOR = 40;
    private static final int ANCHORS = 8;
    private static final int MAX_DEPTH = 60;
    private static final List<String> TEXTS = List.of("text", "value", "html", "content", "children");
    private static final List<String> SORTS = List.of("type", "nodeType", "__typename", "name", "tag");
    private static final Set<String> PROSE = Set.of(
            "paragraph",
            "text",
            "p",
            "html",
            "link",
            "a",
            "entity",
            "heading",
            "subheading",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "quote",
            "list",
            "listitem",
            "list-item",
            "li",
            "ul",
            "ol",
            "strong",
            "em",
            "b",
            "i",
            "bold",
            "italic",
            "rawhtml",
            "hyperlink",
            "body");

    private final List<String> anchors;
    private String best = "";

    private PageData(List<String> anchors) {
        this.anchors = anchors;
    }

    /** The longest text in {@code scripts} with the same paragraph as {@code shown}; empty where there is none. */
    static String around(String shown, List<Element> scripts) {
        List<String> anchors = null;
        String longest = "";
        for (Element script : scripts) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).endsWith("/json")) {
                continue;
            }
            anchors = anchors == null ? anchors(shown) : anchors;
            String json = script.data();
            if (anchors.stream().anyMatch(json::contains)) {
                PageData data = new PageData(anchors);
                data.collect(JsonLd.parse(json), 0);
                longest = data.best.length() > longest.length() ? data.best : longest;
            }
        }
        return longest;
    }

    /** Some pieces of the text that JSON writes as they are, without characters that some escape. */
    private static List<String> anchors(String shown) {
        List<String> anchors = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < shown.length() && anchors.size() < ANCHORS; i++) {
            char c = shown.charAt(i);
            if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.')) {
                begin = i + 1;
            } else if (i + 1 - begin == ANCHOR) {
                anchors.add(shown.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        return anchors;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            StringBuilder text = new StringBuilder();
            for (JsonNode each : node) {
                String paragraph = Clean.line(prose(each, 0));
                if (!paragraph.isEmpty()) {
                    text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
                }
            }
            if (text.length() > best.length() && anchors.stream().anyMatch(it -> text.indexOf(it) >= 0)) {
                best = text.toString();
                return;
            }
        }
        for (JsonNode each : node) {
            collect(each, depth + 1);
        }
    }

    /** The text of one paragraph; empty for pictures, advertisements and other things that are none. */
    private static String prose(JsonNode node, int depth) {
        if (node.isString()) {
            String text = node.asString();
            return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
        }
        if (depth > MAX_DEPTH || !node.isContainer()) {
            return "";
        }
        if (node.isArray()) {
            StringBuilder text = new StringBuilder();
            for (JsonNode each : node) {
                text.append(each.isObject() ? prose(each, depth + 1) : "");
            }
            return text.toString();
        }
        for (String name : SORTS) {
            if (node.path(name).isString()) {
                String sort = node.path(name).asString().toLowerCase(Locale.ROOT);
                return PROSE.contains(sort) ? text(node, depth) : "";
            }
        }
        return "";
    }

    private static String text(JsonNode node, int depth) {
        for (String name : TEXTS) {
            String text = prose(node.path(name), depth + 1);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
