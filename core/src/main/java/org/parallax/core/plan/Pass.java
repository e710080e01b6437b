package org.parallax.core.plan;

import java.util.List;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Linker;

/**
 * What happens while all articles go by once.
 *
 * @param analyzers run on each article, in this order
 * @param linkers given each article's sketch; their labels are there in the next pass
 * @param aggregators given each article's part
 * @param names the names of all of these, in order, as they gave them when they were loaded
 */
public record Pass(
        List<Analyzer<?>> analyzers,
        List<Linker<?, ?>> linkers,
        List<Aggregator<?, ?>> aggregators,
        List<String> names) {

    /** Copies what it is given. */
    public Pass {
        analyzers = List.copyOf(analyzers);
        linkers = List.copyOf(linkers);
        aggregators = List.copyOf(aggregators);
        names = List.copyOf(names);
    }
}
