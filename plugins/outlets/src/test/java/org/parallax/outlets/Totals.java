package org.parallax.outlets;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;

/** Adds readings up one by one, as an engine does. */
public final class Totals {

    private Totals() {}

    public static <P, R> Map<String, R> of(Aggregator<P, R> aggregator, Collection<Reading> readings) throws Exception {
        Map<String, P> totals = new TreeMap<>();
        for (Reading reading : readings) {
            aggregator.parts(reading).forEach((key, part) -> totals.merge(key, part, aggregator::merge));
        }
        Map<String, R> reports = new TreeMap<>();
        totals.forEach((key, total) -> reports.put(key, aggregator.report(key, total)));
        return reports;
    }
}
