package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.corpus.Linker;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Corpus;

/**
 * The promises that every analyzer, linker and aggregator makes. A plug-in's test class implements this interface, and
 * inherits the tests:
 *
 * <pre>{@code
 * class ShipsContractTest implements PluginContract {
 *     @Override
 *     public Plugins plugins() {
 *         return Plugins.of(new ShipsAnalyzer());
 *     }
 * }
 * }</pre>
 */
public interface PluginContract {

    /** How many ways articles are shuffled. */
    int SHUFFLES = 20;

    /**
     * The plug-ins under test and those that they require, new ones at each call, not configured yet. Called a dozen
     * times, so what is expensive to load should be held once.
     */
    Plugins plugins();

    /** The operator's settings under which the plug-ins are tested, by plug-in name. */
    default Map<String, Settings> settings() {
        return Map.of();
    }

    /** Articles that give the plug-ins something to find; {@link Samples#ODD} are always added. */
    default List<Article> articles() {
        return Samples.ARTICLES;
    }

    @Test
    @DisplayName("articles of every shape go through without a problem, and leave sound findings")
    default void survivesEverything() {
        try (Trial trial = Trial.of(this)) {
            Corpus corpus = trial.run(Trial.engine(2), everything());
            Findings findings = new Findings();
            for (Reading reading : corpus.readings()) {
                for (Layer<?> layer : layers(trial.plugins())) {
                    assertThat(reading.has(layer))
                            .as("'%s' is there in %s", layer, reading)
                            .isTrue();
                    findings.assertSpansWhole(layer, reading);
                    findings.assertValuesSound(layer, reading);
                    findings.assertSurvivesJson(layer, reading);
                }
            }
        }
    }

    @Test
    @DisplayName("each layer has something in it for some article, or this contract would test nothing")
    default void findsSomething() {
        try (Trial trial = Trial.of(this)) {
            Corpus corpus = trial.run(Trial.engine(2), articles());
            for (Layer<?> layer : layers(trial.plugins())) {
                assertThat(corpus.readings())
                        .as("readings, of which one has a finding of '%s'; override articles() if none does", layer)
                        .anyMatch(it -> !it.get(layer).isEmpty());
            }
        }
    }

    @Test
    @DisplayName("the same article always gives the same, whoever ran before it")
    default void isDeterministic() {
        try (Trial trial = Trial.of(this);
                Trial other = Trial.of(this)) {
            Corpus first = trial.run(Trial.engine(1), everything());
            List<Article> backwards = new ArrayList<>(everything());
            Collections.reverse(backwards);
            Trial.assertSame("backwards", first, trial.run(Trial.engine(1), backwards));
            Trial.assertSame("by another instance", first, other.run(Trial.engine(1), everything()));
        }
    }

    @Test
    @DisplayName("eight threads get the same as one")
    default void isThreadSafe() {
        try (Trial trial = Trial.of(this)) {
            Corpus alone = trial.run(Trial.engine(1), ordinary());
            for (int seed = 1; seed <= SHUFFLES; seed++) {
                List<Article> shuffled = new ArrayList<>(ordinary());
                Collections.shuffle(shuffled, new Random(seed));
                Trial.assertSame("8 threads, shuffle " + seed, alone, trial.run(Trial.engine(8), shuffled));
            }
        }
    }

    @Test
    @DisplayName("a distributed engine gets the same as one process")
    default void givesTheSameWhenDistributed() {
        try (Trial trial = Trial.of(this)) {
            List<Trial> partitions = new ArrayList<>();
            ShufflingEngine cluster = new ShufflingEngine(
                    () -> {
                        Trial partition = Trial.of(this);
                        partitions.add(partition);
                        return partition.plan();
                    },
                    0);
            Corpus here = trial.run(Trial.engine(2), ordinary());
            for (int seed = 1; seed <= SHUFFLES; seed++) {
                Trial.assertSame("distributed, seed " + seed, here, trial.run(cluster.withSeed(seed), ordinary()));
            }
            Trial.assertSame(
                    "distributed, long articles",
                    trial.run(Trial.engine(2), everything()),
                    trial.run(cluster, everything()));
            partitions.forEach(Trial::close);
        }
    }

    @Test
    @DisplayName("findings can be explained without an exception")
    default void explains() {
        try (Trial trial = Trial.of(this)) {
            for (Reading reading : trial.run(Trial.engine(2), ordinary()).readings()) {
                trial.plan().passes().forEach(pass -> pass.analyzers().forEach(it -> explain(it, reading)));
            }
        }
    }

    @Test
    @DisplayName("linkers keep sketches small and keys stable, and compare both ways round alike, from 0 to 1")
    default void linkersKeepTheirPromises() throws Exception {
        try (Trial trial = Trial.of(this)) {
            List<Reading> readings = trial.run(Trial.engine(2), everything()).readings();
            List<Linker<?, ?>> linkers = trial.plan().passes().stream()
                    .flatMap(it -> it.linkers().stream())
                    .toList();
            for (Linker<?, ?> linker : linkers) {
                LinkerPromises.assertKept(linker, readings);
            }
        }
    }

    @Test
    @DisplayName("a plug-in that has settings refuses one that it does not know")
    default void refusesUnknownSettings() throws Exception {
        try (Plugins plugins = plugins()) {
            for (Plugin plugin : plugins.all()) {
                List<Problem> problems = new ArrayList<>();
                if (overridesConfigure(plugin)) {
                    plugins.configured(
                            Map.of(plugin.name(), Settings.of(Map.of("no-such-setting", "1"))), problems::add);
                    assertThat(problems)
                            .as("problems about a setting that '%s' does not know", plugin.name())
                            .anyMatch(it -> it.reporter().equals(plugin.name()));
                }
            }
        }
    }

    private static <T> void explain(Analyzer<T> analyzer, Reading reading) {
        Reading given = reading.only(analyzer.requires());
        for (Annotation<T> finding : reading.get(analyzer.produces())) {
            assertThat(analyzer.explain(given, finding))
                    .as("what '%s' says about %s in %s", analyzer.produces(), finding, reading)
                    .satisfies(it -> assertThat(it.orElse("something")).isNotBlank());
        }
    }

    private static boolean overridesConfigure(Plugin plugin) throws NoSuchMethodException {
        return !plugin.instance()
                .getClass()
                .getMethod("configure", Settings.class)
                .getDeclaringClass()
                .isInterface();
    }

    private static Set<Layer<?>> layers(Plugins plugins) {
        Set<Layer<?>> layers = new LinkedHashSet<>();
        for (Plugin plugin : plugins.all()) {
            if (plugin.instance() instanceof Analyzer<?> analyzer) {
                layers.add(analyzer.produces());
            } else if (plugin.instance() instanceof Linker<?, ?> linker) {
                layers.add(linker.produces());
            }
        }
        return layers;
    }

    private List<Article> everything() {
        return Stream.concat(articles().stream(), Samples.ODD.stream()).toList();
    }

    /** All but the very long articles, for what is done many times. */
    private List<Article> ordinary() {
        return everything().stream().filter(it -> it.text().length() < 50_000).toList();
    }
}
