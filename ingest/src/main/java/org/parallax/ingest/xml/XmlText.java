package org.parallax.ingest.xml;

/** Text between tags, with entities undone. */
public record XmlText(String text) implements XmlNode {}
