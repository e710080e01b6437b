package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/**
 * The paragraphs that stand between a page's title and the element with the body. An introduction opens the text; what is
 * named standfirst, subtitle or deck sums it up from outside.
 */
final class Lead implements NodeFilter {

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 120;
    private static final int MOST = 3;
    private static final String[] SUMMARIES = {
        "standfirst",
        "subtitle",
        "subheadline",
        "subhead",
        "deck",
        "dek",
        "tagline",
        "sub-title",
        "sub-head",
        "summary",
        "blurb",
        "verdict",
        "disclosure",
        "-des",
        "quote"
    };

    private final Element from;
    private final Element to;
    private final Predicate<Element> dropped;
    private final List<Element> paragraphs = new ArrayList<>();
    private boolean begun;

    private Lead(Element from, Element to, Predicate<Element> dropped) {
        this.from = from;
        this.to = to;
        this.dropped = dropped;
    }

    /** The introduction between the heading {@code from} and the element {@code to}, one block a paragraph. */
    static String between(@Nullable Element from, Element to, Element page, Predicate<Element> dropped, String body) {
        if (from == null || from.equals(to)) {
            return "";
        }
        for (Element up = from.parent(); up != null; up = up.parent()) {
            if (up.equals(to)) {
                return "";
            }
        }
        Lead lead = new Lead(from, to, dropped);
        page.filter(lead);
        StringBuilder text = new StringBuilder();
        List<Element> found = lead.paragraphs;
        if (found.size() > MOST) {
            return "";
        }
        for (Element paragraph : found) {
            String line = Clean.line(Clean.text(paragraph.text()));
            if (!isSummary(paragraph) && !body.contains(line)) {
                text.append(text.length() == 0 ? "" : "\n\n").append(line);
            }
        }
        return text.toString();
    }

    private static boolean isSummary(Element paragraph) {
        Element up = paragraph;
        for (int i = 0; i < 2 && up != null; i++) {
            String names = Tags.names(up);
            for (String summary : SUMMARIES) {
                if (names.contains(summary)) {
                    return true;
                }
            }
            up = up.parent();
        }
        return false;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.equals(to)) {
            return FilterResult.STOP;
        }
        if (!begun || depth == 0) {
            return FilterResult.CONTINUE;
        }
        if (dropped.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isInnermost(element) && isLead(element)) {
            paragraphs.add(element);
            return paragraphs.size() > MOST ? FilterResult.STOP : FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        begun |= node.equals(from);
        return FilterResult.CONTINUE;
    }

    private boolean isInnermost(Element element) {
        if (!Tags.isBlock(element)) {
            return false;
        }
        for (Element child : element.children()) {
            if (Tags.isBlock(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLead(Element element) {
        String text = Clean.line(element.text());
        int words = Shape.words(text);
        if (words < FEWEST_WORDS || words > MOST_WORDS || Chrome.isFrame(text)) {
            return false;
        }
        int linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += link.text().length();
        }
        if (element.closest("a") != null) {
            return false;
        }
        boolean dated = words <= 25
                && !Shape.endsSentence(text)
                && Dates.find(text, Dates.Order.DAY_FIRST).isPresent();
        return linked * 4 < text.length() && !dated;
    }
}
