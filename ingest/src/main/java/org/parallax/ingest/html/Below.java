package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Clean;

/**
 * What stands right below the heading of an article, where its byline and date are printed: the elements met and the lines
 * of text, each in its pieces.
 */
final class Below {

    private static final int MOST_NODES = 2_500;
    private static final int MOST_TEXT = 1_500;
    private static final int MOST_BEFORE = 3;
    private static final int MOST_TEXT_BEFORE = 160;

    /** A run of text and the element that holds it. */
    record Piece(String text, Element holder) {}

    /** A line of text, and the pieces it is made of. */
    record Line(String text, List<Piece> pieces) {}

    private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Line> lines = new ArrayList<>();

    private Below() {}

    /** What follows the heading in the order of the page, as far as it belongs to the head of the article; then its elders. */
    static Below of(@Nullable Element heading) {
        return of(heading, null);
    }

    /** As {@link #of(Element)}, no farther than the end of {@code within}, which holds the heading. */
    static Below of(@Nullable Element heading, @Nullable Element within) {
        Below below = new Below();
        if (heading != null) {
            below.walk(after(heading, within), within, MOST_TEXT);
            Element before = heading.previousElementSibling();
            for (int i = 0; i < MOST_BEFORE && before != null; i++) {
                below.walk(before, before, MOST_TEXT_BEFORE);
                before = before.previousElementSibling();
            }
        }
        return below;
    }

    /** The pieces of text in one element, as lines. */
    static List<Line> linesOf(Element element) {
        Below inside = new Below();
        inside.walk(element, element, MOST_TEXT);
        return inside.lines;
    }

    /** Whether the element stands there. */
    boolean holds(Element element) {
        return met.contains(element);
    }

    List<Line> lines() {
        return lines;
    }

    private static String text(List<Piece> line) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : line) {
            text.append(piece.text());
        }
        return Clean.line(text.toString());
    }

    private void walk(@Nullable Node from, @Nullable Element within, int most) {
        List<Piece> line = new ArrayList<>();
        Node node = from;
        int left = most;
        for (int i = 0; i < MOST_NODES && node != null && left > 0; i++) {
            boolean skipped = false;
            if (node instanceof TextNode text) {
                Element holder = holderOf(text);
                String words = text.getWholeText();
                if (!Clean.isBlank(words)) {
                    line.add(new Piece(words, holder));
                    left -= words.length();
                } else if (!line.isEmpty()) {
                    line.add(new Piece(" ", holder));
                }
            } else if (node instanceof Element element) {
                met.add(element);
                skipped = Tags.isNever(element) || element.normalName().equals("nav");
                if (Tags.isBlock(element) || element.normalName().equals("br")) {
                    line = closed(line);
                }
            }
            Node next = skipped || node.childNodeSize() == 0 ? null : node.childNode(0);
            while (next == null && node != null && !node.equals(within)) {
                if (node instanceof Element element && Tags.isBlock(element)) {
                    line = closed(line);
                }
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
        closed(line);
    }

    private static Element holderOf(TextNode text) {
        return Objects.requireNonNull(text.parent(), "text outside of any element");
    }

    private List<Piece> closed(List<Piece> line) {
        String text = line.isEmpty() ? "" : text(line);
        if (text.isEmpty()) {
            line.clear();
            return line;
        }
        lines.add(new Line(text, line));
        return new ArrayList<>();
    }

    private static @Nullable Node after(Node node, @Nullable Element within) {
        Node up = node;
        while (up != null && !up.equals(within) && up.nextSibling() == null) {
            up = up.parent();
        }
        return up == null || up.equals(within) ? null : up.nextSibling();
    }
}
