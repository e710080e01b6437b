package org.parallax.outlets.republication;

import java.util.Map;
import java.util.Set;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.ledger.Clerk;
import org.parallax.outlets.ledger.Ledger;

/**
 * Tells who republishes whom: which outlet prints texts that another printed first, or says that it took them from there.
 * There is one total, {@value #ALL}.
 */
public final class RepublicationAggregator implements Aggregator<Ledger, RepublicationReport> {

    private static final String ALL = "all";

    private final Options options;
    private final OutletRegistry registry;

    /** An aggregator with the default options, for an operator who knows no outlet. */
    public RepublicationAggregator() {
        this(Options.DEFAULT, OutletRegistry.NONE);
    }

    private RepublicationAggregator(Options options, OutletRegistry registry) {
        this.options = options;
        this.registry = registry;
    }

    @Override
    public RepublicationAggregator configure(Settings settings) {
        return new RepublicationAggregator(settings.over(options), settings.outlets());
    }

    @Override
    public String name() {
        return "republication";
    }

    @Override
    public Class<Ledger> partType() {
        return Ledger.class;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Clerk.REQUIRED;
    }

    @Override
    public Set<Layer<?>> uses() {
        return Clerk.USED;
    }

    @Override
    public Map<String, Ledger> parts(Reading reading) {
        return new Clerk(registry, options.contained())
                .enter(reading)
                .map(it -> Map.of(ALL, it))
                .orElse(Map.of());
    }

    @Override
    public Ledger merge(Ledger one, Ledger other) {
        return one.plus(other);
    }

    @Override
    public RepublicationReport report(String key, Ledger total) {
        return new Republications(total, registry, options.examples()).report();
    }
}
