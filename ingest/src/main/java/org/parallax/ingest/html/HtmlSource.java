package org.parallax.ingest.html;

import java.io.IOException;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;

/** Reads articles off HTML pages. */
public final class HtmlSource implements Source {

    public HtmlSource() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return Match.NO;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        return Stream.empty();
    }
}
