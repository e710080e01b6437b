package org.parallax.core.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.analysis.Problems;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Pass;
import org.parallax.core.run.Outcome.Share;

/**
 * Runs plans in this process, on all its processors, over streams of any length.
 *
 * <p>Articles go by in a window of limited size. A plan with linkers takes more than one pass, between which readings
 * beyond {@link Limits#memory()} wait in a scratch file; linkers keep sketches only.
 */
public final class InProcessEngine implements Engine {

    private final Json json = new Json();
    private final Limits limits;

    /** An engine with {@link Limits#DEFAULT}. */
    public InProcessEngine() {
        this(Limits.DEFAULT);
    }

    /** An engine with limits of one's own. */
    public InProcessEngine(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Outcome run(Job job) throws IOException {
        Breakers breakers = new Breakers(limits);
        Map<String, Map<String, Object>> reports = new TreeMap<>();
        long articles = 0;
        try (Workers workers = new Workers(limits, breakers)) {
            List<Pass> passes = job.plan().passes();
            Spool waiting = null;
            try {
                List<Linking<?, ?>> linked = List.of();
                for (int i = 0; i < passes.size(); i++) {
                    boolean last = i == passes.size() - 1;
                    Spool next = last ? null : new Spool(json, limits);
                    PassRun pass = new PassRun(passes.get(i), linked, workers, breakers, limits, job);
                    try (var readings =
                            waiting == null ? job.readings().map(it -> it.through(json)) : waiting.readings()) {
                        articles =
                                pass.run(readings.iterator(), next == null ? job.sink() : next::add, waiting == null);
                    } finally {
                        if (waiting != null) {
                            waiting.close();
                        }
                        waiting = next;
                    }
                    reports.putAll(pass.reports());
                    linked = pass.linkings();
                }
            } finally {
                if (waiting != null) {
                    waiting.close();
                }
            }
            breakers.summary().forEach(job.problems()::report);
            return new Outcome(
                    articles, reports, shares(job, workers), job.cancellation().isCancelled());
        }
    }

    @Override
    public PluginCalls calls(Problems problems) {
        return new PluginCalls(limits, problems);
    }

    private static List<Share> shares(Job job, Workers workers) {
        Map<String, Workers.Tally> tallies = workers.tallies();
        List<Share> shares = new ArrayList<>();
        for (String name : job.plan().names()) {
            Workers.Tally tally = tallies.getOrDefault(name, new Workers.Tally());
            shares.add(new Share(name, tally.calls.sum(), tally.failures.sum(), Duration.ofNanos(tally.nanos.sum())));
        }
        return shares;
    }
}
