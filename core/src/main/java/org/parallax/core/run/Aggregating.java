package org.parallax.core.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.analysis.Problems;
import org.parallax.api.corpus.Aggregator;

/** One aggregator at work: takes the parts of a whole pass, and has the reports ready after it. */
final class Aggregating<P, R> {

    private final Aggregator<P, R> aggregator;
    private final String name;
    private final Map<String, P> totals = new TreeMap<>();
    private Map<String, Object> reports = Map.of();

    Aggregating(Aggregator<P, R> aggregator) {
        this.aggregator = aggregator;
        this.name = aggregator.name();
    }

    String name() {
        return name;
    }

    /** The call that makes out an article's parts and adds them to the totals, one article at a time. */
    Call adding(Draft draft) {
        return new Call(name, aggregator, draft::subject, () -> {
            if (!Steps.hasAll(draft.reading(), aggregator.requires())) {
                return () -> {};
            }
            Map<String, P> parts = Map.copyOf(Steps.parts(aggregator, draft.reading()));
            return () -> draft.merge(merging(draft, parts));
        });
    }

    private Call merging(Draft draft, Map<String, P> parts) {
        return new Call(name, aggregator, draft::subject, () -> {
            Map<String, P> merged = new TreeMap<>();
            parts.forEach((key, part) -> {
                P total = totals.get(key);
                merged.put(key, total == null ? part : aggregator.merge(total, part));
            });
            return () -> totals.putAll(merged);
        });
    }

    /** Makes the reports out of the totals. */
    void finish(Workers workers, Problems problems) {
        Call reporting = new Call(name, aggregator, () -> "report", () -> {
            Map<String, Object> made = Steps.report(aggregator, totals);
            return () -> reports = made;
        });
        Chain chain = new Chain(List.of(reporting), Set.of());
        workers.start(chain);
        chain.finished().join().problems().forEach(problems::report);
    }

    Map<String, Object> reports() {
        return reports;
    }
}
