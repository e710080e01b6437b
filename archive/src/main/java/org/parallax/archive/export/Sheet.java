package org.parallax.archive.export;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.parallax.core.json.Json;

/** Writes articles one after another in one format. For one export. */
interface Sheet {

    /**
     * What is known of an export before it is written.
     *
     * @param newest the day of the article published last
     */
    record Head(String query, int count, Optional<Instant> newest) {}

    /** Writes what comes before the articles. */
    void begin(Appendable out, Head head) throws IOException;

    /** Writes one article; {@code line} is its stored reading. */
    void article(Appendable out, String line, Json json) throws IOException;

    /** Writes what comes after the articles. */
    void end(Appendable out) throws IOException;
}
