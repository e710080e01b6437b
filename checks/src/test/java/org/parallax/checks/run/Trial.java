package org.parallax.checks.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Outcome;

/** One run of some plug-ins over generated articles, and everything that came of it. */
record Trial(List<Reading> readings, List<Problem> problems, Outcome outcome) {

    static final Layer<Integer> LENGTH = Layer.of("good.length", Integer.class);
    static final Layer<String> BAD = Layer.of("bad.layer", String.class);

    /** Limits under which a hang is noticed soon. */
    static final Limits SHORT = Limits.DEFAULT.withThreads(2).withBudget(Duration.ofMillis(200));

    private static final Json JSON = new Json();

    /** What an analyzer does. */
    interface Body<T> {
        List<Annotation<T>> of(Reading reading) throws Exception;
    }

    static Trial run(Limits limits, int articles, Object... plugins) throws IOException {
        return run(limits, articles(articles), plugins);
    }

    static Trial run(Limits limits, Stream<Reading> articles, Object... plugins) throws IOException {
        List<Reading> readings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Outcome outcome = new InProcessEngine(limits)
                .run(Job.of(Plan.all(Plugins.of(plugins)), articles, readings::add, problems::add));
        return new Trial(readings, problems, outcome);
    }

    static Stream<Reading> articles(int count) {
        return articles(count, number -> "The council of Upper Sorrow met for the " + number + "th time.");
    }

    static Stream<Reading> articles(int count, IntFunction<String> body) {
        return IntStream.range(0, count)
                .mapToObj(it -> Reading.of(Article.titled("Article " + it)
                        .body(body.apply(it))
                        .id(new ArticleId("a%05d".formatted(it)))
                        .build()));
    }

    static int number(Reading reading) {
        return Integer.parseInt(reading.id().value().substring(1));
    }

    static <T> Analyzer<T> analyzer(Layer<T> layer, Body<T> body) {
        return new Analyzer<>() {
            @Override
            public Layer<T> produces() {
                return layer;
            }

            @Override
            public List<Annotation<T>> analyze(Reading reading) throws Exception {
                return body.of(reading);
            }
        };
    }

    /** An analyzer that works. */
    static Analyzer<Integer> length() {
        return analyzer(
                LENGTH,
                reading ->
                        List.of(Annotation.at(reading.extent(), reading.text().length())));
    }

    static List<Annotation<String>> whole(Reading reading, String value) {
        return List.of(Annotation.at(reading.extent(), value));
    }

    /** How many readings have the layer. */
    long with(Layer<?> layer) {
        return readings.stream().filter(it -> it.has(layer)).count();
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    List<Problem> problems(String code) {
        return problems.stream().filter(it -> it.code().equals(code)).toList();
    }

    /** Everything as text, to compare runs by. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(readings.stream().map(JSON::write).toList());
        problems.forEach(it -> lines.add(it.toString()));
        lines.add(JSON.write(outcome.reports()));
        return lines;
    }
}
