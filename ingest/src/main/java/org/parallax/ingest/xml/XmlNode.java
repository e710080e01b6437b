package org.parallax.ingest.xml;

/** A part of an element: another element, or text. */
public sealed interface XmlNode permits XmlElement, XmlText {}
