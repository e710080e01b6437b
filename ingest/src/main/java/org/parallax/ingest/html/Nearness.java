package org.parallax.ingest.html;

import org.jsoup.nodes.Element;

/** Whether elements belong to the article of a page or to something beside it. */
final class Nearness {

    private static final int UP = 12;
    private static final String[] BESIDE = {
        "related", "sidebar", "comment", "widget", "teaser", "recommend", "popular", "latest", "footer", "event"
    };

    private Nearness() {}

    /** Whether the element belongs to something beside the article: a list of other articles, a comment. */
    static boolean isAside(Element element) {
        Element up = element;
        for (int i = 0; i < UP && up != null; i++) {
            String name = up.normalName();
            if (name.equals("aside") || name.equals("nav") || name.equals("footer")) {
                return true;
            }
            String names = Tags.names(up);
            for (String beside : BESIDE) {
                if (names.contains(beside) && !name.equals("body") && !name.equals("html") && !name.equals("article")) {
                    return true;
                }
            }
            up = up.parent();
        }
        return false;
    }
}
