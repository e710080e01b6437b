package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
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
        String property = element.attr("itemprop");
        String names = Tags.names(element);
        boolean isTime = element.normalName().equals("time");
        if (!isTime
                && (property.startsWith("date") || (element.normalName().equals("abbr") && element.hasAttr("title")))) {
            times.add(element);
        }
        if (contains(names, DATED) || element.hasAttr("data-published") || element.hasAttr("data-date")) {
            dated.add(element);
        }
        if (contains(names, AUTHORED)
                || property.equals("author")
                || element.attr("rel").equals("author")) {
            authored.add(element);
        }
    }

    private static boolean contains(String names, String[] words) {
        if (names.isEmpty()) {
            return false;
        }
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
