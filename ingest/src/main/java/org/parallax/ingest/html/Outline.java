package org.parallax.ingest.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Clean;

/**
 * A part of a page laid out flat, in a single pass over it: its elements and texts in the order of the page, each a number
 * from 0 (the part itself) on. What lies within number {@code i} are the numbers from {@code i + 1} up to its end.
 * Scripts, controls and the like are left out.
 */
final class Outline {

    private Node[] nodes = new Node[256];
    private int[] ends = new int[256];
    private int[] parents = new int[256];
    /** Of an element the flags of {@link Tags}; of a text how many characters of it are seen, below 0. */
    private int[] sorts = new int[256];

    private int size;

    private Outline() {}

    /** The outline of {@code root} and all that lies within. */
    static Outline of(Element root, Tags tags) {
        Outline outline = new Outline();
        outline.walk(root, tags);
        return outline;
    }

    private void walk(Element root, Tags tags) {
        int open = -1;
        Node node = root;
        while (true) {
            int added = node instanceof Element element
                    ? addElement(element, open, tags)
                    : node instanceof TextNode text ? addText(text, open) : -1;
            if (added >= 0 && node.childNodeSize() > 0) {
                open = added;
                node = node.childNode(0);
                continue;
            }
            Node next = node.equals(root) ? null : node.nextSibling();
            while (next == null && open >= 0) {
                ends[open] = size;
                node = nodes[open];
                open = parents[open];
                next = open < 0 ? null : node.nextSibling();
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    private int addElement(Element element, int parent, Tags tags) {
        int sort = tags.sort(element);
        return (sort & Tags.NEVER) != 0 && parent >= 0 ? -1 : add(element, parent, sort);
    }

    private int addText(TextNode text, int parent) {
        String words = text.getWholeText();
        int seen = seen(words);
        return seen == 0 && words.isEmpty() ? -1 : add(text, parent, -1 - seen);
    }

    private int add(Node node, int parent, int sort) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
            sorts = Arrays.copyOf(sorts, size * 2);
        }
        nodes[size] = node;
        ends[size] = size + 1;
        parents[size] = parent;
        sorts[size] = sort;
        return size++;
    }

    /** The characters of a text, each run of blanks counted as one and none at its beginning or end. */
    private static int seen(String text) {
        int count = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = (c <= ' ' || c >= '\u0085') && Clean.isBlank(c);
            count += now && blank ? 0 : 1;
            blank = now;
        }
        return blank && count > 0 ? count - 1 : count;
    }

    int size() {
        return size;
    }

    /** The number behind the last one within {@code at}. */
    int end(int at) {
        return ends[at];
    }

    /** The number of the element around {@code at}; −1 around the first. */
    int parent(int at) {
        return parents[at];
    }

    boolean isText(int at) {
        return sorts[at] < 0;
    }

    /** How many characters of the text {@code at} are seen. */
    int seen(int at) {
        return -1 - sorts[at];
    }

    /** How many characters of all texts in the element {@code at} are seen. */
    int seenWithin(int at) {
        int seen = 0;
        for (int i = at + 1; i < ends[at]; i++) {
            seen += isText(i) ? seen(i) : 0;
        }
        return seen;
    }

    /** Whether the element {@code at} has one of these flags of {@link Tags}; a text has none. */
    boolean is(int at, int flags) {
        return sorts[at] >= 0 && (sorts[at] & flags) != 0;
    }

    Element element(int at) {
        return (Element) nodes[at];
    }

    String text(int at) {
        return ((TextNode) nodes[at]).getWholeText();
    }

    /** Whether {@code inner} lies within {@code outer}. */
    boolean isWithin(int inner, int outer) {
        return inner > outer && inner < ends[outer];
    }

    /** The number of an element; −1 where it is not here. */
    int numberOf(@Nullable Element element) {
        for (int at = 0; at < size; at++) {
            if (nodes[at].equals(element)) {
                return at;
            }
        }
        return -1;
    }
}
