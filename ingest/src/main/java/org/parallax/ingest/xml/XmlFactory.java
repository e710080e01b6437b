package org.parallax.ingest.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only maker of XML parsers: one that reads no document type, expands no entity of a document's own and opens nothing. */
final class XmlFactory {

    private XmlFactory() {}

    static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read: " + systemId);
        });
        // The depth is bounded by XmlPieces, which goes on behind what is too deep; the JDK's own limit ends the
        // document.
        if (factory.isPropertySupported("jdk.xml.maxElementDepth")) {
            factory.setProperty("jdk.xml.maxElementDepth", "0");
        }
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
