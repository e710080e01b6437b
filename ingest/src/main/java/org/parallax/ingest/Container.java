package org.parallax.ingest;

import java.io.IOException;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;

/** A source whose resources hold other resources, such as an archive of pages: each is read by the source that knows it. */
public interface Container extends Source {

    /**
     * What a resource holds, one after the other, as the stream is consumed; closing it closes what was opened. Those that
     * are containers themselves can be read until the next is asked for, others at any time.
     *
     * <p>What is damaged is reported to {@code problems} and passed over. Only when nothing at all can be read does this
     * method, or the stream, throw.
     */
    Stream<Resource> unpack(Resource resource, Problems problems) throws IOException;

    /** The articles of all that the resource holds, as the bundled sources read it. */
    @Override
    default Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        return Intake.of(Intake.bundled(), problems).read(resource);
    }
}
