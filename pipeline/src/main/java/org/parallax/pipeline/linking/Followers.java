package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Linker;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Pass;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.core.run.PluginCalls;

/** Everybody in a plan who goes after the changes of an archive, in the order in which they rest on each other. */
public final class Followers implements AutoCloseable {

    private final List<Follower> all = new ArrayList<>();
    private final PluginCalls calls;
    private final Engine engine;
    private final Problems problems;

    /**
     * The linkers of a plan, and the analyzers in it that rest on linkers.
     *
     * @param versions of these linkers and analyzers, by name; other analyzers are called where a linker requires their
     *     layer and an article lacks it
     */
    public Followers(Archive archive, Plan plan, Map<String, String> versions, Engine engine, Problems problems) {
        this.engine = engine;
        this.problems = problems;
        this.calls = engine.calls(problems);
        Json json = new Json();
        List<Analyzer<?>> single = new ArrayList<>();
        for (Pass pass : plan.passes()) {
            List<Analyzer<?>> resting = new ArrayList<>();
            Map<String, String> restingVersions = new TreeMap<>();
            for (Analyzer<?> analyzer : pass.analyzers()) {
                String name = analyzer.produces().name();
                if (versions.containsKey(name)) {
                    resting.add(analyzer);
                    restingVersions.put(name, versions.get(name));
                } else {
                    single.add(analyzer);
                }
            }
            if (!resting.isEmpty()) {
                all.add(new AnalyzerFollower(archive, resting, restingVersions, engine, problems));
            }
            List<Analyzer<?>> known = List.copyOf(single);
            for (Linker<?, ?> linker : pass.linkers()) {
                String version = versions.getOrDefault(linker.produces().name(), "");
                Completion completion = (readings, layers) -> complete(readings, layers, known);
                all.add(new LinkerFollower<>(archive, linker, version, completion, calls, json));
            }
        }
    }

    /** Whether somebody has not seen everything, or has not drawn all conclusions. */
    public boolean isDue() throws IOException {
        for (Follower follower : all) {
            if (follower.isDue()) {
                return true;
            }
        }
        return false;
    }

    /** Has everybody see and conclude all there is; returns how many articles changed by it, each as often as it did. */
    public long run(Cancellation cancellation) throws IOException {
        long changed = 0;
        for (Follower follower : all) {
            if (!cancellation.isCancelled()) {
                changed += follower.run(cancellation);
            }
        }
        return changed;
    }

    private List<Reading> complete(List<Reading> readings, Set<Layer<?>> layers, List<Analyzer<?>> analyzers)
            throws IOException {
        Set<String> makeable = new HashSet<>();
        analyzers.forEach(it -> makeable.add(it.produces().name()));
        List<Reading> lacking = readings.stream()
                .filter(it -> layers.stream().anyMatch(layer -> !it.has(layer) && makeable.contains(layer.name())))
                .toList();
        if (lacking.isEmpty()) {
            return readings;
        }
        Map<ArticleId, Reading> richer = new HashMap<>();
        List<String> names = analyzers.stream().map(it -> it.produces().name()).toList();
        Plan plan = new Plan(List.of(new Pass(analyzers, List.of(), List.of(), names)));
        engine.run(Job.of(plan, lacking.stream(), it -> richer.put(it.id(), it), problems));
        return readings.stream().map(it -> richer.getOrDefault(it.id(), it)).toList();
    }

    @Override
    public void close() {
        calls.close();
    }
}
