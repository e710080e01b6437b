package org.parallax.ingest.xml;

import java.util.Set;

/**
 * How a sort of document is put together.
 *
 * @param containers the names of elements that hold pieces rather than being one, as {@link XmlElement#name} gives them
 * @param records the local names of the elements that the document is a list of
 */
public record Shape(Set<String> containers, Set<String> records) {

    public Shape {
        containers = Set.copyOf(containers);
        records = Set.copyOf(records);
    }

    boolean holds(String name) {
        return containers.contains(name);
    }

    boolean isRecord(String name) {
        return records.contains(name.substring(name.indexOf(':') + 1));
    }
}
