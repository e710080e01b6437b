package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Chrome;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/**
 * The paragraphs that stand between a page's title and the element with the body. An introduction opens the text; what is
 * named standfirst, subtitle or deck sums it up from outside.
 */
final class Lead {

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

    private Lead() {}

    /** The introduction between the heading {@code from} and the element {@code to}, one block a paragraph. */
    static String between(Outline outline, int from, int to, String body) {
        if (from < 0 || from >= to || outline.isWithin(from, to)) {
            return "";
        }
        List<String> found = new ArrayList<>();
        int paragraphs = 0;
        int at = outline.end(from);
        while (at < to) {
            if (outline.isText(at)) {
                at++;
            } else if (outline.is(at, Tags.FRAME) && !outline.is(at, Tags.HEADER) && !outline.isWithin(to, at)) {
                at = outline.end(at);
            } else if (isInnermost(outline, at) && isLead(outline.element(at))) {
                if (++paragraphs > MOST) {
                    return "";
                }
                String line = Clean.line(Clean.text(outline.element(at).text()));
                if (!isSummary(outline.element(at)) && !body.contains(line)) {
                    found.add(line);
                }
                at = outline.end(at);
            } else {
                at++;
            }
        }
        return String.join("\n\n", found);
    }

    private static boolean isSummary(Element paragraph) {
        @Nullable Element up = paragraph;
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

    private static boolean isInnermost(Outline outline, int at) {
        if (!outline.is(at, Tags.BLOCK)) {
            return false;
        }
        for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
            if (outline.is(child, Tags.BLOCK)) {
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
