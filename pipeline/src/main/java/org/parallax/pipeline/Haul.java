package org.parallax.pipeline;

import java.util.List;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.ingest.Tally;

/**
 * What was brought from elsewhere, such as by whoever follows feeds.
 *
 * @param readings articles that were cut already
 * @param problems what was wrong while they were cut
 * @param resources what articles are still to be cut from
 */
public record Haul(List<Reading> readings, List<Problem> problems, List<Resource> resources) {

    /** Nothing. */
    public static final Haul NONE = new Haul(List.of(), List.of(), List.of());

    /** Keeps copies. */
    public Haul {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
        resources = List.copyOf(resources);
    }

    public boolean isEmpty() {
        return readings.isEmpty() && problems.isEmpty() && resources.isEmpty();
    }

    /** How many records could not be read. */
    long damaged() {
        return problems.stream()
                .filter(it -> it.severity() == Problem.Severity.ERROR && !Tally.isSkip(it))
                .count();
    }
}
