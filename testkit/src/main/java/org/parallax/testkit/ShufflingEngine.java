package org.parallax.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Pass;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Outcome;
import org.parallax.core.run.Steps;

/**
 * Treats plug-ins as a cluster would, within one process: every partition has plug-ins of its own, everything that passes
 * between partitions passes as JSON, and nothing arrives in the order it was sent. A plug-in that gives the same result
 * here as in process is ready to be distributed, and an engine that gives the same result as this one is a good engine.
 *
 * <p>Single-threaded, holds all articles in memory, and waits for a plug-in that hangs.
 */
public final class ShufflingEngine implements Engine {

    private static final int PARTITIONS = 3;

    private final List<Plan> partitions;
    private final long seed;

    /**
     * An engine each of whose partitions obtains a plan, with plug-ins of its own, from {@code executors}.
     *
     * @param executors makes the plan that jobs will ask for, anew at each call
     * @param seed decides how everything is shuffled
     */
    public ShufflingEngine(Supplier<Plan> executors, long seed) {
        this(Stream.generate(executors).limit(PARTITIONS).toList(), seed);
    }

    private ShufflingEngine(List<Plan> partitions, long seed) {
        this.partitions = partitions;
        this.seed = seed;
    }

    /** The same partitions with the same plug-ins, shuffled another way. */
    public ShufflingEngine withSeed(long other) {
        return new ShufflingEngine(partitions, other);
    }

    /**
     * Carries out one job.
     *
     * @throws IllegalArgumentException if the job's plan is not the one that the partitions have
     */
    @Override
    public Outcome run(Job job) throws IOException {
        if (partitions.stream().anyMatch(it -> !it.names().equals(job.plan().names()))) {
            throw new IllegalArgumentException("The partitions run %s, and cannot run %s"
                    .formatted(partitions.get(0).names(), job.plan().names()));
        }
        Cluster cluster = new Cluster(partitions, seed, job.problems());
        Map<String, Map<String, Object>> reports = new TreeMap<>();
        List<Line> lines = read(job, cluster);
        List<Pass> passes = job.plan().passes();
        for (int pass = 0; pass < passes.size(); pass++) {
            lines = annotate(lines, pass, cluster);
            for (int i = 0; i < passes.get(pass).linkers().size(); i++) {
                lines = new ShuffledLinking(cluster, pass, i).link(lines);
            }
            for (int i = 0; i < passes.get(pass).aggregators().size(); i++) {
                String name = passes.get(pass).aggregators().get(i).name();
                reports.put(name, new ShuffledAggregating(cluster, pass, i).report(lines));
            }
        }
        for (Line line :
                lines.stream().sorted(Comparator.comparingInt(Line::ordinal)).toList()) {
            job.sink().accept(cluster.json().readReading(line.reading()));
        }
        return new Outcome(
                lines.size(),
                reports,
                cluster.shares(job.plan()),
                job.cancellation().isCancelled());
    }

    private static List<Line> read(Job job, Cluster cluster) {
        List<Line> lines = new ArrayList<>();
        try (Stream<Reading> readings = job.readings()) {
            for (Iterator<Reading> it = readings.iterator(); !job.cancellation().isCancelled() && it.hasNext(); ) {
                lines.add(new Line(lines.size(), cluster.json().write(it.next())));
            }
        }
        return lines;
    }

    private static List<Line> annotate(List<Line> lines, int pass, Cluster cluster) {
        return cluster.each(lines, (partition, line) -> {
            Reading reading = cluster.json().readReading(line.reading());
            for (Analyzer<?> analyzer : partition.passes().get(pass).analyzers()) {
                if (Steps.isDue(analyzer, reading)) {
                    Reading before = reading;
                    reading = cluster.call(
                                    analyzer.produces().name(), reading.id(), () -> Steps.annotate(analyzer, before))
                            .orElse(before);
                }
            }
            return Stream.of(line.with(cluster.json().write(reading)));
        });
    }

    /** A reading on its way between partitions: its place in the order of the articles, and its JSON. */
    record Line(int ordinal, String reading) {

        Line with(String richer) {
            return new Line(ordinal, richer);
        }
    }
}
