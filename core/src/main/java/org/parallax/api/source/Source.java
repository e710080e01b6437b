package org.parallax.api.source;

import java.io.IOException;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;

/** Supplies the articles that some kind of resource holds. Discovered by {@link java.util.ServiceLoader}. */
public interface Source {

    /** The source's name in commands, settings and reports: {@code html}, {@code dump}, {@code jsonl}. */
    String name();

    /** How surely this source knows how to read the resource; it may look at the name, the media type and the head. */
    Match match(Resource resource) throws IOException;

    /** A source like this one, made ready with an operator's settings. Called once, before the first resource. */
    default Source configure(Settings settings) throws Exception {
        return this;
    }

    /**
     * Reads articles one by one, as the stream is consumed, in the order in which they stand; closing the stream closes
     * whatever was opened. Most sources give readings without layers; one that reads Parallax's own format gives them as
     * they are.
     *
     * <p>A damaged record is reported to {@code problems} and passed over. Only when nothing at all can be read does this
     * method, or the stream, throw.
     */
    Stream<Reading> read(Resource resource, Problems problems) throws IOException;

    /** How surely a source can read a resource, from not at all to certainly. */
    enum Match {
        NO,
        /** It would do, if nothing better is there. */
        FALLBACK,
        /** The name says so. */
        BY_NAME,
        /** The bytes say so. */
        BY_CONTENT,
        /** The bytes begin as those of its format do and of no other, whatever is found further on. */
        BY_SIGNATURE
    }
}
