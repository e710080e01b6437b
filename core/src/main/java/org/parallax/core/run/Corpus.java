package org.parallax.core.run;

import java.util.List;
import java.util.Map;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;

/**
 * What came of running a plan over articles that fit into memory.
 *
 * @param readings the articles with all that was found in them, in the order given
 * @param reports each aggregator's reports, by aggregator name and key
 * @param problems what went wrong along the way
 */
public record Corpus(List<Reading> readings, Map<String, Map<String, Object>> reports, List<Problem> problems) {

    /** Copies what it is given. */
    public Corpus {
        readings = List.copyOf(readings);
        reports = Map.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
