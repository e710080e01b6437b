package org.parallax.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parallax.ingest.text.Clean;

/** The measures of all block elements below one, taken in a single pass. */
final class Measures {

    private static final Measure NOTHING = new Measure();

    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();

    /** Measures what is below {@code root}, passing over the elements that {@code dropped} says. */
    Measures(Element root, Predicate<Element> dropped) {
        root.filter(new Pass(dropped));
    }

    /** The elements measured, in the order of the page. */
    Iterable<Element> elements() {
        return order;
    }

    Measure of(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    private final class Pass implements NodeFilter {

        private final Predicate<Element> dropped;
        private final Deque<Measure> open = new ArrayDeque<>();
        private int links;

        Pass(Predicate<Element> dropped) {
            this.dropped = dropped;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                Measure run = open.peek();
                if (run != null) {
                    run.add(visible(text.getWholeText()), links > 0);
                }
            } else if (node instanceof Element element) {
                if (depth > 0 && dropped.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("a")) {
                    links++;
                } else if (depth == 0 || Tags.isBlock(element)) {
                    Measure outer = open.peek();
                    if (outer != null) {
                        outer.endRun();
                    }
                    Measure measure = new Measure();
                    measures.put(element, measure);
                    order.add(element);
                    open.push(measure);
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links--;
                } else if (depth == 0 || Tags.isBlock(element)) {
                    Measure done = open.pop();
                    done.endRun();
                    Measure outer = open.peek();
                    if (outer != null) {
                        outer.include(done);
                    }
                }
            }
            return FilterResult.CONTINUE;
        }
    }

    /** The characters of a text, each run of blanks counted as one. */
    private static int visible(String text) {
        int count = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = Clean.isBlank(text.charAt(i));
            count += now && blank ? 0 : 1;
            blank = now;
        }
        return blank && count > 0 ? count - 1 : count;
    }
}
