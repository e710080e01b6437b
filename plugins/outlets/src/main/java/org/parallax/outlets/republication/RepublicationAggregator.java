package org.parallax.outlets.republication;

import org.parallax.api.analysis.Settings;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.ledger.Ledger;
import org.parallax.outlets.ledger.LedgerAggregator;

/**
 * Tells who republishes whom: which outlet prints texts that another printed first, or says that it took them from there.
 * There is one total.
 */
public final class RepublicationAggregator extends LedgerAggregator<RepublicationReport> {

    private final Options options;
    private final OutletRegistry registry;

    /** An aggregator with the default options, for an operator who knows no outlet. */
    public RepublicationAggregator() {
        this(Options.DEFAULT, OutletRegistry.NONE);
    }

    private RepublicationAggregator(Options options, OutletRegistry registry) {
        super(registry, options.contained());
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
    public RepublicationReport report(String key, Ledger total) {
        return new Republications(total, registry, options.examples()).report();
    }
}
