package org.parallax.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.xml.BadXmlException.Code;
import org.parallax.ingest.xml.Slices.Slice;

/**
 * Pieces of what was meant to be XML: bare ampersands, unknown prefixes and entities, tags left open, several roots. Each
 * record is parsed by itself.
 */
final class LenientPieces {

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns(:[\\w.-]+)?\\s*=\\s*(\"[^\"<]*\"|'[^'<]*')");
    private static final int MOST_NAMESPACES = 50;

    private final String text;
    private final Shape shape;
    private final List<Slice> slices;
    private final String namespaces;
    private final Deque<Element> head = new ArrayDeque<>();
    private final boolean cut;
    private int at;

    /**
     * Pieces.
     *
     * @param given how many records were given before
     * @param cut whether the document ends too early
     */
    LenientPieces(String text, Shape shape, int given, boolean cut) {
        this.text = text;
        this.shape = shape;
        this.cut = cut;
        Slices found = Slices.of(text, shape.records());
        this.slices = found.all();
        String before = text.substring(0, found.first(text));
        this.namespaces = namespaces(before);
        push(parsed(before));
        while (at < slices.size() && at < given) {
            at++;
        }
    }

    /** The next piece; null at the end. */
    @Nullable
    XmlPiece next() throws BadXmlException {
        Element element = head.poll();
        if (element != null) {
            if (shape.holds(name(element))) {
                push(element);
            }
            return piece(element);
        }
        if (at >= slices.size()) {
            return null;
        }
        Slice slice = slices.get(at++);
        if (slice.orphan()) {
            throw new BadXmlException(Code.BAD_XML, "This record has no start tag; it was left out");
        }
        Element record = parsed("<r" + namespaces + ">" + text.substring(slice.begin(), slice.end()) + "</r>");
        Element only = record.childrenSize() == 0 ? record : record.child(0);
        Element inner = only.childrenSize() == 0 ? only : only.child(0);
        boolean last = at == slices.size();
        if (last && cut && !slice.closed() && !(shape.holds(name(inner)) && isWholeTag(slice))) {
            at = slices.size();
            throw new BadXmlException(Code.TRUNCATED, "The document ends inside this <%s>".formatted(name(inner)));
        }
        return piece(inner);
    }

    private boolean isWholeTag(Slice slice) {
        return text.indexOf('>', slice.begin()) >= 0;
    }

    private XmlPiece piece(Element element) throws BadXmlException {
        String name = name(element);
        return shape.holds(name)
                ? new XmlPiece(new XmlElement(name, attributes(element), List.of()), true)
                : new XmlPiece(whole(element, 1), false);
    }

    private static Element parsed(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(XmlPieces.MAX_DEPTH + 4));
    }

    private void push(Element parent) {
        List<Element> children = parent.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            head.push(children.get(i));
        }
    }

    /** The namespaces declared above the records, as attributes. */
    private static String namespaces(String before) {
        Map<String, String> declared = new HashMap<>();
        Matcher each = NAMESPACE.matcher(before);
        while (each.find() && declared.size() < MOST_NAMESPACES) {
            declared.putIfAbsent(each.group(1) == null ? "" : each.group(1), each.group());
        }
        return String.join("", declared.values());
    }

    private static XmlElement whole(Element element, int depth) throws BadXmlException {
        if (depth > XmlPieces.MAX_DEPTH) {
            throw new BadXmlException(Code.TOO_DEEP, XmlPieces.tooDeep(element.tagName()));
        }
        List<XmlNode> content = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                content.add(new XmlText(text.getWholeText()));
            } else if (node instanceof Element child) {
                content.add(whole(child, depth + 1));
            }
        }
        return new XmlElement(name(element), attributes(element), content);
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(
                    Vocabulary.name(attribute.namespace(), attribute.prefix(), attribute.localName()),
                    attribute.getValue());
        }
        return attributes;
    }

    /**
     * A prefix that nothing declares is taken at its word; jsoup files it under the namespace around it, and what is in no
     * namespace under that of XML itself.
     */
    private static String name(Element element) {
        Tag tag = element.tag();
        Element parent = element.parent();
        boolean inherited = parent != null
                && tag.namespace().equals(parent.tag().namespace())
                && !tag.prefix().equals(parent.tag().prefix());
        boolean undeclared = tag.namespace().equals(Parser.NamespaceXml)
                || (inherited && !tag.prefix().isEmpty());
        return Vocabulary.name(undeclared ? "" : tag.namespace(), tag.prefix(), tag.localName());
    }
}
