package org.parallax.outlets.amplification;

import org.parallax.api.analysis.Settings;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.ledger.Ledger;
import org.parallax.outlets.ledger.LedgerAggregator;

/**
 * Finds texts that unusually many unrelated outlets print within a short time, going by how often and how soon each of them
 * prints what others print. Says nothing of why. There is one total.
 */
public final class AmplificationAggregator extends LedgerAggregator<AmplificationReport> {

    private final Options options;
    private final OutletRegistry registry;

    /** An aggregator with the default options, for an operator who knows no outlet. */
    public AmplificationAggregator() {
        this(Options.DEFAULT, OutletRegistry.NONE);
    }

    private AmplificationAggregator(Options options, OutletRegistry registry) {
        super(registry, options.contained());
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
    public AmplificationReport report(String key, Ledger total) {
        return new Bursts(total, registry, options).report();
    }
}
