package org.parallax.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.xml.BadXmlException.Code;

/** Pieces of well-formed XML, one at a time; what is not well-formed ends it. */
final class StrictPieces {

    private final XMLStreamReader reader;
    private final Shape shape;

    StrictPieces(String text, Shape shape) throws XMLStreamException {
        this.reader = XmlFactory.reader(text);
        this.shape = shape;
    }

    /** The next piece; null at the end. */
    @Nullable
    XmlPiece next() throws XMLStreamException, BadXmlException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                if (shape.holds(name)) {
                    return new XmlPiece(new XmlElement(name, attributes(), List.of()), true);
                }
                return new XmlPiece(whole(name), false);
            }
        }
        return null;
    }

    private XmlElement whole(String root) throws XMLStreamException, BadXmlException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root, attributes()));
        int tooDeep = 0;
        boolean lost = false;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= XmlPieces.MAX_DEPTH) {
                        tooDeep++;
                        lost = true;
                    } else {
                        open.push(new Open(name(), attributes()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (tooDeep > 0) {
                        tooDeep--;
                    } else {
                        XmlElement done = open.pop().closed();
                        if (open.isEmpty()) {
                            if (lost) {
                                throw new BadXmlException(Code.TOO_DEEP, XmlPieces.tooDeep(root));
                            }
                            return done;
                        }
                        open.element().content.add(done);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!lost) {
                        open.element().text(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "No entity '%s' is known".formatted(reader.getLocalName()), reader.getLocation());
                default -> {} // comments and instructions say nothing
            }
        }
    }

    private String name() {
        return Vocabulary.name(orEmpty(reader.getNamespaceURI()), orEmpty(reader.getPrefix()), reader.getLocalName());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = Vocabulary.name(
                    orEmpty(reader.getAttributeNamespace(i)),
                    orEmpty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i));
            attributes.put(name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** An element whose end has not come. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<XmlNode> content = new ArrayList<>();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        void text(String more) {
            content.add(new XmlText(more));
        }

        XmlElement closed() {
            return new XmlElement(name, attributes, content);
        }
    }
}
