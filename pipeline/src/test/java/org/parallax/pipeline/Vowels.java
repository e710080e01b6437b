package org.parallax.pipeline;

import java.util.List;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/** Finds out how often a vowel stands in a text; fails on texts about floods. */
final class Vowels implements Analyzer<Vowels.Count> {

    record Count(String vowel, long count) {}

    record Options(String vowel) {}

    static final Layer<Count> LAYER = Layer.of("test.vowels", Count.class);

    private final Options options;

    Vowels(Options options) {
        this.options = options;
    }

    @Override
    public Layer<Count> produces() {
        return LAYER;
    }

    @Override
    public Vowels configure(Settings settings) {
        return new Vowels(settings.over(options));
    }

    @Override
    public List<Annotation<Count>> analyze(Reading reading) {
        if (reading.text().contains("flood")) {
            throw new IllegalStateException("no floods");
        }
        long count = reading.text()
                .chars()
                .filter(it -> it == options.vowel().charAt(0))
                .count();
        return List.of(Annotation.at(reading.extent(), new Count(options.vowel(), count)));
    }
}
