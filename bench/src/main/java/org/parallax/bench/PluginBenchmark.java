package org.parallax.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Linker;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Steps;

/** Each bundled plug-in on one article of 2,500 characters; of a linker, the sketch and its keys. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PluginBenchmark {

    @Param({
        "language",
        "sentences",
        "entities",
        "quotes",
        "credits",
        "figures",
        "sentiment",
        "geo",
        "duplicates",
        "stories"
    })
    public String plugin;

    private Plugins plugins = Plugins.NONE;
    private Object instance = this;
    private Reading reading = Reading.of(new Press(7).articleOf(2_500));

    /** Makes the plug-in ready, and the layers that it requires. */
    @Setup
    public void prepare() throws Exception {
        plugins = Plugins.onClassPath(System.err::println).configured(Map.of(), System.err::println);
        Plugin found = plugins.all().stream()
                .filter(it -> it.name().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No plug-in '" + plugin + "' on the class path"));
        instance = found.instance();
        for (Analyzer<?> analyzer :
                Plan.of(plugins, found.requires()).passes().get(0).analyzers()) {
            reading = Steps.annotate(analyzer, reading);
        }
    }

    @Benchmark
    public Object run() throws Exception {
        return instance instanceof Linker<?, ?> linker
                ? sketch(linker)
                : Steps.annotate((Analyzer<?>) instance, reading);
    }

    private <S> Object sketch(Linker<S, ?> linker) throws Exception {
        return linker.keys(Steps.sketch(linker, reading).sketch());
    }

    /** Lets go of what the plug-ins hold. */
    @TearDown
    public void close() {
        plugins.close();
    }
}
