package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page, or of a part of it, that may say something about an article, gathered in one pass: each list in
 * the order of the page.
 */
final class Marks implements NodeVisitor {

    private static final String[] DATED = {
        "publish", "date", "time", "byline", "meta", "datum", "fecha", "data", "posted", "info", "created", "stamp",
        "author"
    };
    private static final String[] AUTHORED = {"byline", "author", "autor", "auteur", "writer"};

    private static final int IS_DATED = 1;
    private static final int IS_AUTHORED = 2;
    private static final int LONGEST = 500;

    private final Map<String, Integer> kinds = new HashMap<>();

    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> dated = new ArrayList<>();
    final List<Element> authored = new ArrayList<>();

    @Nullable
    Element canonical;

    @Nullable
    Element html;

    private Marks() {}

    static Marks of(Element scope) {
        Marks marks = new Marks();
        scope.traverse(marks);
        return marks;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "h1", "h2" -> headings.add(element);
            case "html" -> html = element;
            case "time" -> times.add(element);
            case "link" ->
                canonical =
                        canonical == null && element.attr("rel").equalsIgnoreCase("canonical") ? element : canonical;
            default -> {}
        }
        if (element.attributesSize() > 0) {
            byAttributes(element);
        }
    }

    private void byAttributes(Element element) {
        Attributes attributes = element.attributes();
        String property = attributes.get("itemprop");
        int kinds = kinds(attributes.get("class")) | kinds(attributes.get("id"));
        boolean isTime = element.normalName().equals("time");
        if (!isTime
                && (property.startsWith("date") || (element.normalName().equals("abbr") && element.hasAttr("title")))) {
            times.add(element);
        }
        if ((kinds & IS_DATED) != 0 || attributes.hasKey("data-published") || attributes.hasKey("data-date")) {
            dated.add(element);
        }
        if ((kinds & IS_AUTHORED) != 0
                || property.equals("author")
                || attributes.get("rel").equals("author")) {
            authored.add(element);
        }
    }

    /** What a class or id says; pages repeat the same ones over and over. */
    private int kinds(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return 0;
        }
        return kinds.computeIfAbsent(names, it -> {
            String lower = it.toLowerCase(Locale.ROOT);
            return (contains(lower, DATED) ? IS_DATED : 0) | (contains(lower, AUTHORED) ? IS_AUTHORED : 0);
        });
    }

    private static boolean contains(String names, String[] words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
