package org.parallax.core.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a job, besides the readings.
 *
 * @param articles how many went to the sink
 * @param reports each aggregator's reports, by aggregator name and key
 * @param shares what each plug-in did, in the order of the plan
 * @param cancelled whether the job was stopped early
 */
public record Outcome(long articles, Map<String, Map<String, Object>> reports, List<Share> shares, boolean cancelled) {

    /**
     * One plug-in's share of the work.
     *
     * @param name the plug-in
     * @param calls how often it was called
     * @param failures how many of the calls failed
     * @param time what the calls took, all threads added up
     */
    public record Share(String name, long calls, long failures, Duration time) {}
}
