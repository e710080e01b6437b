package org.parallax.server.job;

import java.util.List;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/** Counts words. */
final class WordCount implements Analyzer<Integer> {

    @Override
    public Layer<Integer> produces() {
        return Layer.of("test.words", Integer.class);
    }

    @Override
    public List<Annotation<Integer>> analyze(Reading reading) {
        return List.of(Annotation.at(reading.extent(), reading.text().split(" ", -1).length));
    }
}
