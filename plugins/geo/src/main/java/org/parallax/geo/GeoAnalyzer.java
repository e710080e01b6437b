package org.parallax.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.OutletHome;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.PlaceMention.Kind;
import org.parallax.geo.recognition.Words;
import org.parallax.geo.resolution.Resolved;

/**
 * Finds the places an article mentions, and where they are.
 *
 * <p>Names are looked up in a gazetteer that comes with the plug-in (GeoNames, CC BY 4.0, and tables of our own), a logistic
 * regression tells places from persons, newspapers and common words, and the place meant is chosen by its size, by the
 * company it keeps, and by where the article's outlet is at home. Without settings the gazetteer is loaded for the first
 * article.
 */
public final class GeoAnalyzer implements Analyzer<PlaceMention> {

    /**
     * What an operator can set.
     *
     * @param threshold least probability, from 0 to 1, that a name is meant as a place for it to be reported
     * @param demonyms whether adjectives and peoples (<i>Armenian</i>, <i>Armenians</i>) are reported
     * @param gazetteer a file that {@code gazetteer build} wrote; empty for the one that ships
     * @param fallback whether the one that ships does where that file is missing or broken
     * @param claims a table of disputed places in place of the one that ships; empty for that one
     */
    public record Options(double threshold, boolean demonyms, Path gazetteer, boolean fallback, Path claims) {

        /** The options where an operator says nothing. */
        public static final Options DEFAULTS = new Options(0.4, true, Path.of(""), false, Path.of(""));

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
        this(Options.DEFAULTS);
    }

    private GeoAnalyzer(Options options) {
        this.options = options;
        this.geoparser = new Geoparser.Lazy(options);
    }

    @Override
    public Layer<PlaceMention> produces() {
        return PlaceMention.GEO;
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(OutletHome.OUTLET_HOME);
    }

    /** An analyzer with these settings; files that they name are opened at once, so that it is known whether they are right. */
    @Override
    public GeoAnalyzer configure(Settings settings) throws IOException {
        GeoAnalyzer configured = new GeoAnalyzer(settings.over(Options.DEFAULTS));
        if (!settings.values().isEmpty()) {
            configured.geoparser.get();
        }
        return configured;
    }

    @Override
    public List<Annotation<PlaceMention>> analyze(Reading reading) throws IOException {
        Geoparser parser = geoparser.get();
        List<Annotation<PlaceMention>> found = new ArrayList<>();
        Words words = Words.of(reading.text());
        Optional<LocalDate> day = reading.article().published().map(Published::day);
        for (Resolved each : parser.parse(words, home(reading))) {
            Kind kind = parser.kind(words, each);
            if (kind != Kind.DEMONYM || options.demonyms()) {
                double confidence = Math.round(each.confidence() * 1000) / 1000.0;
                found.add(Annotation.at(
                        new Span(each.mention().begin(), each.mention().end()),
                        new PlaceMention(kind, Optional.of(parser.place(each, day)), confidence)));
            }
        }
        return found;
    }

    private static Optional<OutletHome> home(Reading reading) {
        return reading.has(OutletHome.OUTLET_HOME) ? reading.first(OutletHome.OUTLET_HOME) : Optional.empty();
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<PlaceMention> finding) {
        try {
            Geoparser parser = geoparser.get();
            Optional<LocalDate> day = reading.article().published().map(Published::day);
            return parser.parse(Words.of(reading.text()), home(reading)).stream()
                    .filter(it -> it.mention().begin() == finding.span().start())
                    .findFirst()
                    .map(it -> Explanation.of(it, parser, day));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
