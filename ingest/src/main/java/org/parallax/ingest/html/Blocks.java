package org.parallax.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parallax.ingest.html.Block.Sort;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/** Writes an element out as blocks, in the order of the page. */
final class Blocks implements NodeFilter {

    private static final int LONGEST_HEADING = 15;

    private final Predicate<Element> dropped;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Sort> sorts = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int link;
    private int links;
    private int breaks;
    private int rows;
    private int pre;

    private Blocks(Predicate<Element> dropped) {
        this.dropped = dropped;
    }

    /** The blocks below {@code root}, without those in elements that {@code dropped} says. */
    static List<Block> of(Element root, Predicate<Element> dropped) {
        Blocks blocks = new Blocks(dropped);
        root.filter(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && dropped.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        switch (name) {
            case "a" -> links++;
            case "br" -> lineBreak();
            case "hr" -> end();
            default -> {
                if (isCell(name)) {
                    separate();
                } else if (Tags.isBlock(element)) {
                    end();
                    sorts.push(sort(element, name));
                    rows += name.equals("tr") ? 1 : 0;
                    pre += name.equals("pre") ? 1 : 0;
                }
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                links--;
            } else if (!isCell(name) && Tags.isBlock(element) && !name.equals("hr") && !name.equals("br")) {
                end();
                sorts.pop();
                rows -= name.equals("tr") ? 1 : 0;
                pre -= name.equals("pre") ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private Sort sort(Element element, String name) {
        if (Tags.isHeading(element)) {
            return Sort.HEADING;
        }
        return switch (name) {
            case "p", "blockquote", "pre" -> sorts.contains(Sort.ITEM) ? Sort.ITEM : Sort.PARAGRAPH;
            case "li", "dd", "dt" -> Sort.ITEM;
            case "tr" -> Sort.ROW;
            default -> {
                Sort outer = sorts.peek();
                yield outer == null ? Sort.LOOSE : outer;
            }
        };
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (pre > 0 && c == '\n') {
                text.append('\n');
            } else if (Clean.isBlank(c) && c != '\u00a0') {
                if (text.length() > 0 && !endsBlank()) {
                    text.append(' ');
                }
            } else {
                text.append(c);
                link += links > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private boolean endsBlank() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** One line break within a paragraph is a line end, two are a new paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            end();
        } else if (text.length() > 0) {
            text.append('\n');
        }
    }

    private void separate() {
        if (rows > 0 && text.length() > 0) {
            text.append(" | ");
        } else {
            end();
        }
    }

    private void end() {
        String done = Clean.strip(Clean.text(text.toString()));
        if (!done.isEmpty()) {
            Sort sort = sorts.peek();
            if (sort == Sort.HEADING && Shape.endsSentence(done) && Shape.words(done) > LONGEST_HEADING) {
                sort = Sort.PARAGRAPH;
            }
            blocks.add(new Block(done, link, sort == null ? Sort.LOOSE : sort));
        }
        text.setLength(0);
        link = 0;
        breaks = 0;
    }
}
