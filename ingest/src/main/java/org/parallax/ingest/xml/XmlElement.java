package org.parallax.ingest.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small tree of XML.
 *
 * @param name the local name, behind the usual prefix of its vocabulary and a colon where {@link Vocabulary} knows one, such
 *     as {@code dc:creator}, whatever prefix the document chose
 * @param attributes by their names, which are formed as those of elements
 * @param content what stands in it, in order
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content) implements XmlNode {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** The value of an attribute, without blanks at its ends; empty where there is none or nothing in it. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The elements directly in it, in order. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The elements of a name directly in it, in order. */
    public Stream<XmlElement> children(String child) {
        return children().filter(it -> it.name.equals(child));
    }

    /** The first element of a name directly in it. */
    public Optional<XmlElement> child(String child) {
        return children(child).findFirst();
    }

    /** The text of the first element of a name directly in it, without blanks at its ends; empty where it holds none. */
    public Optional<String> textOf(String child) {
        return children(child)
                .map(it -> it.text().strip())
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** All text in it at any depth. */
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof XmlText only) {
            return only.text();
        }
        StringBuilder all = new StringBuilder();
        collect(all);
        return all.toString();
    }

    private void collect(StringBuilder all) {
        for (XmlNode node : content) {
            if (node instanceof XmlText text) {
                all.append(text.text());
            } else if (node instanceof XmlElement element) {
                element.collect(all);
            }
        }
    }

    /** What stands in it as HTML: elements by their local names, text escaped. */
    public String markup() {
        StringBuilder html = new StringBuilder();
        write(html);
        return html.toString();
    }

    private void write(StringBuilder html) {
        for (XmlNode node : content) {
            if (node instanceof XmlText text) {
                html.append(escaped(text.text()));
            } else if (node instanceof XmlElement element) {
                String tag = element.name.substring(element.name.indexOf(':') + 1);
                html.append('<').append(tag);
                element.attributes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(it -> html.append(' ')
                                .append(it.getKey())
                                .append("=\"")
                                .append(escaped(it.getValue()).replace("\"", "&quot;"))
                                .append('"'));
                html.append('>');
                element.write(html);
                html.append("</").append(tag).append('>');
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
