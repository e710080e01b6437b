package org.parallax.ingest.xml;

/**
 * A step through a document.
 *
 * @param element the element: whole, or as its start tag says where it holds further pieces
 * @param opens whether the element holds the pieces that follow, so that its content is not here
 */
public record XmlPiece(XmlElement element, boolean opens) {

    /** The element's name. */
    public String name() {
        return element.name();
    }
}
