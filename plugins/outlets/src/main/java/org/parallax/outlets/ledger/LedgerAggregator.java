package org.parallax.outlets.ledger;

import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.outlet.OutletRegistry;

/**
 * Reports on what outlets share, made of one ledger of all postings, the total {@value #ALL}.
 *
 * @param <R> the finished report
 */
public abstract class LedgerAggregator<R> implements Aggregator<Ledger, R> {

    private static final String ALL = "all";

    private final Clerk clerk;

    /** An aggregator over what a clerk enters who knows these outlets. */
    protected LedgerAggregator(OutletRegistry registry, double contained) {
        this.clerk = new Clerk(registry, contained);
    }

    @Override
    public final Class<Ledger> partType() {
        return Ledger.class;
    }

    @Override
    public final Set<Layer<?>> requires() {
        return Clerk.REQUIRED;
    }

    @Override
    public final Set<Layer<?>> uses() {
        return Clerk.USED;
    }

    @Override
    public final Map<String, Ledger> parts(Reading reading) {
        return clerk.enter(reading).map(it -> Map.of(ALL, it)).orElse(Map.of());
    }

    @Override
    public final Ledger merge(Ledger one, Ledger other) {
        return one.plus(other);
    }
}
