package org.parallax.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Corpus;
import org.parallax.core.run.Engine;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Outcome;

/** Plug-ins of a contract, made ready as an operator's are, and the plan that runs them all. */
record Trial(Plugins plugins, Plan plan) implements AutoCloseable {

    private static final Json JSON = new Json();

    static Trial of(PluginContract contract) {
        Plugins plugins = contract.plugins().configured(contract.settings(), problem -> {
            fail("A plug-in refused its settings: %s", problem);
        });
        return new Trial(plugins, Plan.all(plugins));
    }

    static Engine engine(int threads) {
        return new InProcessEngine(Limits.DEFAULT.withThreads(threads));
    }

    /** Runs the plan, and fails if there was a problem. */
    Corpus run(Engine engine, Collection<Article> articles) {
        List<Reading> readings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Outcome outcome = run(engine, articles, readings, problems);
        assertThat(problems.stream().map(it -> it + trace(it)).collect(joining("\n")))
                .as("problems")
                .isEmpty();
        return new Corpus(readings, outcome.reports(), List.of());
    }

    private Outcome run(Engine engine, Collection<Article> articles, List<Reading> readings, List<Problem> problems) {
        try {
            return engine.run(Job.of(plan, articles.stream().map(Reading::of), readings::add, problem -> {
                synchronized (problems) {
                    problems.add(problem);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace(Problem problem) {
        return problem.cause()
                .map(it -> it.getStackTrace().length == 0 ? "" : "\n    at " + it.getStackTrace()[0])
                .orElse("");
    }

    /** Asserts that two runs gave the same, whatever the order of the articles. */
    static void assertSame(String what, Corpus expected, Corpus actual) {
        Map<String, String> there = layers(actual);
        Map<String, String> here = layers(expected);
        assertThat(there.keySet()).as(what).isEqualTo(here.keySet());
        here.forEach((where, layer) -> {
            if (!layer.equals(there.get(where))) { // the strings are long, and AssertJ looks at each character
                assertThat(shortened(Objects.requireNonNull(there.get(where)), layer))
                        .as("%s: %s", what, where)
                        .isEqualTo(shortened(layer, Objects.requireNonNull(there.get(where))));
            }
        });
        assertThat(JSON.write(actual.reports())).as("%s: reports", what).isEqualTo(JSON.write(expected.reports()));
    }

    /** Each layer of each article as JSON, by the article and the layer's name. */
    private static Map<String, String> layers(Corpus corpus) {
        Map<String, String> layers = new TreeMap<>();
        for (Reading reading : corpus.readings()) {
            for (String layer : reading.layers()) {
                layers.put(layer + " of " + reading.article(), JSON.write(reading.get(Layer.of(layer, Object.class))));
            }
        }
        return layers;
    }

    /** The stretch of {@code one} around its first difference from {@code other}. */
    private static String shortened(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "..." + one.substring(Math.max(0, at - 100), Math.min(one.length(), at + 200));
    }

    @Override
    public void close() {
        plugins.close();
    }
}
