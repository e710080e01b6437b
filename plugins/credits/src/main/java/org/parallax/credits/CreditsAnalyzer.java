package org.parallax.credits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.credits.names.Outlets;

/**
 * Finds credits by rules, each at the name in it. What is credited on a line that stood apart from the text, or only by the
 * article's authors, is found at the part of the text that it governs, or at the whole text.
 */
public final class CreditsAnalyzer implements Analyzer<Credit> {

    private record Options() {}

    private final Search search;

    /** The analyzer without a registry of outlets. */
    public CreditsAnalyzer() {
        this(OutletRegistry.NONE);
    }

    private CreditsAnalyzer(OutletRegistry registry) {
        search = new Search(new Outlets(registry));
    }

    @Override
    public CreditsAnalyzer configure(Settings settings) {
        settings.over(new Options());
        return new CreditsAnalyzer(settings.outlets());
    }

    @Override
    public Layer<Credit> produces() {
        return Credit.CREDITS;
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Sentence.SENTENCES);
    }

    @Override
    public List<Annotation<Credit>> analyze(Reading reading) {
        return List.copyOf(search.in(reading).keySet());
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Credit> finding) {
        return Optional.ofNullable(search.in(reading).get(finding));
    }
}
