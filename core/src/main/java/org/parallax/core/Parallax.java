package org.parallax.core;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Corpus;
import org.parallax.core.run.Engine;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Outcome;
import org.parallax.core.run.Sink;
import org.slf4j.LoggerFactory;

/**
 * The entrance for programs that embed Parallax.
 *
 * <pre>{@code
 * try (Parallax parallax = Parallax.create()) {
 *     Corpus corpus = parallax.read(articles, "geo", "duplicates");
 *     corpus.readings().forEach(reading -> System.out.println(reading.get(PlaceMention.GEO)));
 * }
 * }</pre>
 *
 * <p>Thread-safe. With Guice, install {@link org.parallax.core.guice.ParallaxModule} and have it injected.
 */
public final class Parallax implements AutoCloseable {

    private final Plugins plugins;
    private final Engine engine;
    private final Problems problems;

    /** Parallax with these plug-ins, run by this engine; problems of {@link #run} go to {@code problems}. */
    @Inject
    public Parallax(Plugins plugins, Engine engine, Problems problems) {
        this.plugins = plugins;
        this.engine = engine;
        this.problems = problems;
    }

    /** Parallax with the plug-ins on the class path, run in this process; problems are logged as warnings. */
    public static Parallax create() {
        Problems log = logging();
        return new Parallax(Plugins.onClassPath(log).configured(Map.of(), log), new InProcessEngine(), log);
    }

    /** Problems as warnings in the log of whoever reports them. */
    public static Problems logging() {
        return problem ->
                LoggerFactory.getLogger("parallax." + problem.reporter()).warn("{}", problem);
    }

    /** The plug-ins at hand. */
    public Plugins plugins() {
        return plugins;
    }

    /**
     * Runs the named layers and reports, with whatever they require, over articles that fit into memory.
     *
     * @param wanted the names of layers and reports, or none for all there are
     * @throws org.parallax.core.plan.PlanException if something is wanted that no plug-in makes
     */
    public Corpus read(Collection<Article> articles, String... wanted) {
        List<Reading> readings = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        try {
            Outcome outcome = engine.run(
                    Job.of(plan(wanted), articles.stream().map(Reading::of), readings::add, collecting(found)));
            return new Corpus(readings, outcome.reports(), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the named layers and reports, with whatever they require, over a stream of any length.
     *
     * @param sink takes each finished reading, in the order of the stream
     * @param wanted the names of layers and reports, or none for all there are
     * @throws IOException if the sink throws it
     * @throws org.parallax.core.plan.PlanException if something is wanted that no plug-in makes
     */
    public Outcome run(Stream<Reading> readings, Sink sink, String... wanted) throws IOException {
        return engine.run(Job.of(plan(wanted), readings, sink, problems));
    }

    private Plan plan(String... wanted) {
        return wanted.length == 0 ? Plan.all(plugins) : Plan.of(plugins, Arrays.asList(wanted));
    }

    private static Problems collecting(List<Problem> found) {
        return problem -> {
            synchronized (found) {
                found.add(problem);
            }
        };
    }

    @Override
    public void close() {
        plugins.close();
    }
}
