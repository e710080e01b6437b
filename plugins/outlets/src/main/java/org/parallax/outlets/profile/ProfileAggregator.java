package org.parallax.outlets.profile;

import java.util.Map;
import java.util.Set;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.outlets.ledger.Sums;

/**
 * Tells of each outlet how much it prints in which language, of whom and which places, in what tone, and how much of it
 * others print, too. What no layer tells is left out. A total each outlet, by its id.
 */
public final class ProfileAggregator implements Aggregator<Sums, ProfileReport> {

    private final OutletRegistry registry;

    /** An aggregator for an operator who knows no outlet. */
    public ProfileAggregator() {
        this(OutletRegistry.NONE);
    }

    private ProfileAggregator(OutletRegistry registry) {
        this.registry = registry;
    }

    /** Options there are none. */
    private record Options() {}

    @Override
    public ProfileAggregator configure(Settings settings) {
        settings.over(new Options());
        return new ProfileAggregator(settings.outlets());
    }

    @Override
    public String name() {
        return "outlet";
    }

    @Override
    public Class<Sums> partType() {
        return Sums.class;
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(
                Copy.DUPLICATES, EntityMention.ENTITIES, Language.LANGUAGE, PlaceMention.GEO, Sentiment.SENTIMENT);
    }

    @Override
    public Map<String, Sums> parts(Reading reading) {
        return reading.article()
                .outlet()
                .map(registry::known)
                .map(it -> Map.of(it.id(), Traits.of(reading, it)))
                .orElse(Map.of());
    }

    @Override
    public Sums merge(Sums one, Sums other) {
        return one.plus(other);
    }

    @Override
    public ProfileReport report(String key, Sums total) {
        return new Portrait(total).report(key, registry);
    }
}
