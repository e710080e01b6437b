package org.parallax.core.run;

import java.io.IOException;
import org.parallax.api.analysis.Problems;

/** Carries out plans. Whatever the engine, the same plan and the same articles give the same result. */
public interface Engine {

    /**
     * Carries out one job, and returns when all its articles have gone to the sink.
     *
     * @throws IOException if the job's sink, or the engine's own scratch file, could not be written
     */
    Outcome run(Job job) throws IOException;

    /** Calls of plug-ins outside of a plan, which are to be closed; what fails is told to {@code problems}. */
    default PluginCalls calls(Problems problems) {
        return new PluginCalls(Limits.DEFAULT, problems);
    }
}
