package org.parallax.outlets.amplification;

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
 * Finds texts that unusually many unrelated outlets print within a short time, going by how often and how soon each of them
 * prints what others print. Says nothing of why. There is one total, {@value #ALL}.
 */
public final class AmplificationAggregator implements Aggregator<Ledger, AmplificationReport> {

    private static final String ALL = "all";

    private final Options options;
    private final OutletRegistry registry;

    /** An aggregator with the default options, for an operator who knows no outlet. */
    public AmplificationAggregator() {
        this(Options.DEFAULT, OutletRegistry.NONE);
    }

    private AmplificationAggregator(Options options, OutletRegistry registry) {
        this.options = options;
        this.registry = registry;
    }

    @Override
    public AmplificationAggregator configure(Settings settings) {
        return new AmplificationAggregator(settings.over(options), settings.outlets());
    }

    @Override
    public String name() {
        return "amplification";
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
    public AmplificationReport report(String key, Ledger total) {
        return new Bursts(total, registry, options).report();
    }
}
