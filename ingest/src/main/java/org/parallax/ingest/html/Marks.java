package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page, or of a part of it, that may say something about an article, gathered in one pass: each list in
 * the order of the page.
 */
final class Marks {

    private final Names names;

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

    private Marks(Names names) {
        this.names = names;
    }

    static Marks of(Element scope, Names names) {
        Marks marks = new Marks(names);
        marks.walk(scope);
        return marks;
    }

    private void walk(Element scope) {
        Node node = scope;
        while (node != null) {
            if (node instanceof Element element) {
                add(element);
            }
            Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && node != null && !node.equals(scope)) {
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
    }

    private void add(Element element) {
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
        int said = names.flags(attributes.get("class")) | names.flags(attributes.get("id"));
        boolean isTime = element.normalName().equals("time");
        if (!isTime
                && (property.startsWith("date") || (element.normalName().equals("abbr") && element.hasAttr("title")))) {
            times.add(element);
        }
        if ((said & Names.DATE) != 0 || attributes.hasKey("data-published") || attributes.hasKey("data-date")) {
            dated.add(element);
        }
        if ((said & Names.AUTHOR) != 0
                || property.equals("author")
                || attributes.get("rel").equals("author")) {
            authored.add(element);
        }
    }
}
