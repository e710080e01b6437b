package org.parallax.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.PlaceMention.Kind;
import org.parallax.geo.recognition.Words;
import org.parallax.geo.resolution.Resolved;

/**
 * Finds the places an article mentions, and where they are.
 *
 * <p>Names are looked up in a gazetteer that comes with the plug-in (GeoNames, CC BY 4.0, and tables of our own), a logistic
 * regression tells places from persons, newspapers and common words, and the place meant is chosen by its size and by the
 * company it keeps. Without settings the gazetteer is loaded for the first article.
 */
public final class GeoAnalyzer implements Analyzer<PlaceMention> {

    /**
     * What an operator can set.
     *
     * @param threshold least probability, from 0 to 1, that a name is meant as a place for it to be reported
     * @param demonyms whether adjectives and peoples (<i>Armenian</i>, <i>Armenians</i>) are reported
     */
    public record Options(double threshold, boolean demonyms) {

        /** The options where an operator says nothing. */
        public static final Options DEFAULTS = new Options(0.4, true);

        /** Rejects a threshold that is no probability. */
        public Options {
            if (!(threshold > 0 && threshold < 1)) {
                throw new IllegalArgumentException("threshold must lie between 0 and 1, not at " + threshold);
            }
        }
    }

    private final Options options;
    private final Geoparser.Lazy geoparser;

    /** The analyzer with default options; loads nothing yet. */
    public GeoAnalyzer() {
        this(Options.DEFAULTS, new Geoparser.Lazy());
    }

    private GeoAnalyzer(Options options, Geoparser.Lazy geoparser) {
        this.options = options;
        this.geoparser = geoparser;
    }

    @Override
    public Layer<PlaceMention> produces() {
        return PlaceMention.GEO;
    }

    @Override
    public GeoAnalyzer configure(Settings settings) {
        return new GeoAnalyzer(settings.over(Options.DEFAULTS), geoparser);
    }

    @Override
    public List<Annotation<PlaceMention>> analyze(Reading reading) throws IOException {
        Geoparser parser = geoparser.get();
        List<Annotation<PlaceMention>> found = new ArrayList<>();
        Words words = Words.of(reading.text());
        for (Resolved each : parser.parse(words, options.threshold())) {
            Kind kind = parser.kind(words, each);
            if (kind != Kind.DEMONYM || options.demonyms()) {
                double confidence = Math.round(each.probability() * each.share() * 1000) / 1000.0;
                found.add(Annotation.at(
                        new Span(each.mention().begin(), each.mention().end()),
                        new PlaceMention(kind, Optional.of(parser.place(each)), confidence)));
            }
        }
        return found;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<PlaceMention> finding) {
        try {
            Geoparser parser = geoparser.get();
            return parser.parse(Words.of(reading.text()), options.threshold()).stream()
                    .filter(it -> it.mention().begin() == finding.span().start())
                    .findFirst()
                    .map(it -> Explanation.of(it, parser.gazetteer()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
