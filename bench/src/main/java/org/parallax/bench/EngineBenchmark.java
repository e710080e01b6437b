package org.parallax.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Steps;

/** What guarding, ordering and handing over cost: five analyzers that do nothing, in a plain loop and by the engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {

    private static final int ARTICLES = 2_000;

    /** How many threads the engine has; the loop has one. */
    @State(Scope.Benchmark)
    public static class Threads {

        @Param({"1", "2"})
        public int threads;
    }

    private final List<Reading> articles = new Press(7).articles(ARTICLES).toList();
    private final List<Idle> analyzers = IntStream.range(0, 5)
            .mapToObj(it -> new Idle("bench.idle-" + (char) ('a' + it)))
            .toList();
    private final Plan plan = Plan.all(Plugins.of(analyzers));

    private record Idle(String name) implements Analyzer<String> {
        @Override
        public Layer<String> produces() {
            return Layer.of(name, String.class);
        }

        @Override
        public List<Annotation<String>> analyze(Reading reading) {
            return List.of();
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void loop(Blackhole sink) throws Exception {
        for (Reading article : articles) {
            Reading reading = article;
            for (Idle analyzer : analyzers) {
                reading = Steps.annotate(analyzer, reading);
            }
            sink.consume(reading);
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void engine(Threads threads, Blackhole sink) throws IOException {
        new InProcessEngine(Limits.DEFAULT.withThreads(threads.threads))
                .run(Job.of(plan, articles.stream(), sink::consume, sink::consume));
    }
}
