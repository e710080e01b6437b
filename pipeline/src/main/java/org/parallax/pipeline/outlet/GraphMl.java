package org.parallax.pipeline.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Graphs of outlets as GraphML, which Gephi, Cytoscape, yEd and NetworkX read. */
public final class GraphMl {

    /** The media type. */
    public static final String TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** The type of each value of nodes and edges, by its name. */
    private static final Map<String, String> NODE = Map.of("label", "string", "articles", "long", "country", "string");

    private static final Map<String, String> EDGE = Map.of(
            "articles", "long", "share", "double", "credited", "long", "medianHours", "double", "weight", "double");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the graph in UTF-8; the stream stays open. */
    public static void write(OutletGraph graph, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
            new GraphMl(xml).write(graph);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(OutletGraph graph) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys("node", NODE);
        keys("edge", EDGE);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "republication");
        xml.writeAttribute("edgedefault", "directed");
        for (OutletGraph.Node node : graph.outlets()) {
            node(node);
        }
        for (OutletGraph.Edge edge : graph.edges()) {
            edge(edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void node(OutletGraph.Node node) throws XMLStreamException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", node.name());
        values.put("articles", Long.toString(node.articles()));
        node.country().ifPresent(it -> values.put("country", it));
        xml.writeStartElement("node");
        xml.writeAttribute("id", legal(node.id()));
        data("node", values);
        xml.writeEndElement();
    }

    private void edge(OutletGraph.Edge edge) throws XMLStreamException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("articles", Long.toString(edge.articles()));
        values.put("weight", Double.toString((double) edge.articles()));
        values.put("share", Double.toString(edge.share()));
        values.put("credited", Long.toString(edge.credited()));
        edge.medianHours().ifPresent(it -> values.put("medianHours", Double.toString(it)));
        xml.writeStartElement("edge");
        xml.writeAttribute("source", legal(edge.original()));
        xml.writeAttribute("target", legal(edge.republisher()));
        data("edge", values);
        xml.writeEndElement();
    }

    private void keys(String of, Map<String, String> types) throws XMLStreamException {
        for (String name : types.keySet().stream().sorted().toList()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + name);
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", types.getOrDefault(name, "string"));
        }
    }

    private void data(String of, Map<String, String> values) throws XMLStreamException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", of + "-" + value.getKey());
            xml.writeCharacters(legal(value.getValue()));
            xml.writeEndElement();
        }
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(it -> it == '\t'
                                || it == '\n'
                                || it == '\r'
                                || (it >= ' ' && it <= 0xD7FF)
                                || (it >= 0xE000 && it <= 0xFFFD)
                                || it >= 0x10000
                        ? it
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
