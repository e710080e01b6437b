package org.parallax.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.parallax.ingest.html.Block.Sort;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/** Writes an element out as blocks, in the order of the page. */
final class Blocks {

    private static final int LONGEST_HEADING = 15;
    private static final int ENOUGH = 400;

    private final Outline outline;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int from;
    private int link;
    private int linked;
    private int breaks;
    private int rows;
    private int items;
    private int pre;

    /** A block element that is not over yet: its number, its flags of {@link Tags}, and what its text is. */
    private record Open(int at, boolean row, boolean item, boolean pre, Sort sort) {}

    private Blocks(Outline outline) {
        this.outline = outline;
    }

    /** The blocks of all that the outline holds. */
    static List<Block> of(Outline outline) {
        return of(outline, 0, it -> false);
    }

    /** The blocks below number {@code root}, without the elements and texts that {@code dropped} says. */
    static List<Block> of(Outline outline, int root, IntPredicate dropped) {
        Blocks blocks = new Blocks(outline);
        blocks.begin(root);
        blocks.walk(root, dropped);
        return blocks.blocks;
    }

    /** As {@link #of}, without what stands over the heading and is no paragraph, unless that is most of it. */
    static List<Block> under(Outline outline, int root, int heading, IntPredicate dropped) {
        List<Block> all = of(outline, root, dropped);
        if (!outline.isWithin(heading, root)) {
            return all;
        }
        List<Block> under = all.stream()
                .filter(it -> it.at() > heading || it.sort() == Sort.PARAGRAPH)
                .toList();
        int left = length(under);
        return left >= ENOUGH || left * 2 >= length(all) ? under : all;
    }

    /** The characters of blocks. */
    static int length(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            length += block.text().length();
        }
        return length;
    }

    private void walk(int root, IntPredicate dropped) {
        int end = outline.end(root);
        at = root + 1;
        while (at < end) {
            close();
            if (dropped.test(at)) {
                at = outline.end(at);
                continue;
            }
            if (outline.isText(at)) {
                append(outline.text(at));
            } else {
                begin(at);
            }
            at++;
        }
        close();
    }

    private void close() {
        for (Open last = open.peek(); last != null && at >= outline.end(last.at()); last = open.peek()) {
            end();
            open.pop();
            rows -= last.row() ? 1 : 0;
            items -= last.item() ? 1 : 0;
            pre -= last.pre() ? 1 : 0;
        }
    }

    private void begin(int element) {
        if (outline.is(element, Tags.LINK)) {
            boolean partOfText = sort() == Sort.HEADING && outline.is(element, Tags.AWAY);
            linked = partOfText ? linked : Math.max(linked, outline.end(element));
        } else if (outline.is(element, Tags.BREAK)) {
            lineBreak();
        } else if (outline.is(element, Tags.RULE)) {
            end();
        } else if (outline.is(element, Tags.CELL)) {
            separate();
        } else if (outline.is(element, Tags.BLOCK)) {
            end();
            Open next = new Open(
                    element,
                    outline.is(element, Tags.ROW),
                    outline.is(element, Tags.ITEM),
                    outline.is(element, Tags.PRE),
                    sort(element));
            open.push(next);
            rows += next.row() ? 1 : 0;
            items += next.item() ? 1 : 0;
            pre += next.pre() ? 1 : 0;
        }
    }

    private Sort sort(int element) {
        if (outline.is(element, Tags.HEADING)) {
            return Sort.HEADING;
        }
        if (outline.is(element, Tags.PARAGRAPH)) {
            return items > 0 ? Sort.ITEM : Sort.PARAGRAPH;
        }
        if (outline.is(element, Tags.ITEM)) {
            return Sort.ITEM;
        }
        return outline.is(element, Tags.ROW) ? Sort.ROW : sort();
    }

    private Sort sort() {
        Open inner = open.peek();
        return inner == null ? Sort.LOOSE : inner.sort();
    }

    private void append(String words) {
        boolean isLink = at < linked;
        from = text.length() == 0 ? at : from;
        int i = 0;
        while (i < words.length()) {
            int begin = i;
            while (i < words.length() && !isGap(words.charAt(i))) {
                i++;
            }
            if (i > begin) {
                text.append(words, begin, i);
                link += isLink ? i - begin : 0;
                breaks = 0;
            } else {
                appendGap(words.charAt(i));
                i++;
            }
        }
    }

    private static boolean isGap(char c) {
        return Clean.isBlank(c) && c != '\u00a0';
    }

    private void appendGap(char c) {
        if (pre > 0 && c == '\n') {
            text.append('\n');
        } else if (text.length() > 0 && !endsBlank()) {
            text.append(' ');
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
        String done = text.length() == 0 ? "" : Clean.strip(Clean.text(text.toString()));
        if (!done.isEmpty()) {
            Sort sort = sort();
            if (sort == Sort.HEADING && Shape.endsSentence(done) && Shape.words(done) > LONGEST_HEADING) {
                sort = Sort.PARAGRAPH;
            }
            blocks.add(new Block(done, link, sort, from, at));
        }
        text.setLength(0);
        link = 0;
        breaks = 0;
    }
}
