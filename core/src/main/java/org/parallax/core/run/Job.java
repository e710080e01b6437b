package org.parallax.core.run;

import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Plan;

/**
 * What an engine is asked to do.
 *
 * @param plan what to run
 * @param readings what to run it on; a layer that a reading already has is not made again. The engine closes the stream
 * @param sink where finished readings go
 * @param problems who takes note of what goes wrong
 * @param cancellation how to stop early
 */
public record Job(Plan plan, Stream<Reading> readings, Sink sink, Problems problems, Cancellation cancellation) {

    /** A job that nobody stops. */
    public static Job of(Plan plan, Stream<Reading> readings, Sink sink, Problems problems) {
        return new Job(plan, readings, sink, problems, new Cancellation());
    }
}
