package org.parallax.core.plan;

import java.util.ArrayList;
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
 */
public record Pass(List<Analyzer<?>> analyzers, List<Linker<?, ?>> linkers, List<Aggregator<?, ?>> aggregators) {

    /** Copies what it is given. */
    public Pass {
        analyzers = List.copyOf(analyzers);
        linkers = List.copyOf(linkers);
        aggregators = List.copyOf(aggregators);
    }

    /** The names of all that happens, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        analyzers.forEach(it -> names.add(it.produces().name()));
        linkers.forEach(it -> names.add(it.produces().name()));
        aggregators.forEach(it -> names.add(it.name()));
        return names;
    }
}
