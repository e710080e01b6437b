package org.parallax.checks.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.checks.Compiling;
import org.parallax.core.plan.Plan;
import org.parallax.core.plan.PlanException;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;

/** Plug-ins compiled against core alone, each packed into a jar and dropped into a folder. */
@Timeout(60)
class DroppedJarTest {

    private static final String SERVICE = "META-INF/services/org.parallax.api.analysis.Analyzer";
    private static final Layer<String> WORD = Layer.of("acme.word", String.class);

    /** A whole plug-in, but for what it does. */
    private static final String ANALYZER = """
            package com.acme;
            import java.util.List;
            import org.parallax.api.analysis.Analyzer;
            import org.parallax.api.annotation.*;
            public final class %s implements Analyzer<String> {
                public Layer<String> produces() { return Layer.of("%s", String.class); }
                public List<Annotation<String>> analyze(Reading reading) throws Exception {
                    %s
                }
            }
            """;

    @TempDir
    Path temporary;

    private Path folder = Path.of("");
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("plugins"));
    }

    private void drop(String jar, String type, String layer, String body) throws IOException {
        drop(jar, type, Map.of("com/acme/" + type + ".java", ANALYZER.formatted(type, layer, body)));
    }

    private void drop(String jar, String type, Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectory(temporary.resolve(jar + ".classes"));
        String againstCore = Compiling.classPath("/core/target", "parallax-core", "jspecify", "jackson-annotations");
        assertThat(Compiling.errors(sources, againstCore, classes)).isEmpty();
        Compiling.jar(folder.resolve(jar), classes, Map.of(SERVICE, "com.acme." + type + "\n"));
    }

    private List<Reading> run() throws IOException {
        List<Reading> readings = new ArrayList<>();
        Limits limits = Limits.DEFAULT.withBudget(Duration.ofMillis(500));
        try (Plugins plugins = Plugins.in(folder, problems::add).configured(Map.of(), problems::add)) {
            new InProcessEngine(limits)
                    .run(Job.of(
                            Plan.all(plugins),
                            List.of(Reading.of(
                                            Article.untitled().body("Harbour").build()))
                                    .stream(),
                            readings::add,
                            problems::add));
        }
        return readings;
    }

    private void assertGoodOneStillWorks(List<Reading> readings) {
        assertThat(readings)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.get(WORD)).extracting(Annotation::value).containsExactly("Harbour"));
    }

    private void dropGoodOne() throws IOException {
        drop("good.jar", "Good", "acme.word", "return List.of(Annotation.at(reading.extent(), reading.text()));");
    }

    @Test
    void aGoodOneIsFoundAndRuns() throws IOException {
        dropGoodOne();
        try (Plugins plugins = Plugins.in(folder, problems::add)) {
            assertThat(plugins.all()).singleElement().satisfies(it -> {
                assertThat(it.kind()).isEqualTo(Plugin.Kind.ANALYZER);
                assertThat(it.name()).isEqualTo("acme.word");
                assertThat(it.origin().place()).isEqualTo("good.jar");
            });
        }
        assertGoodOneStillWorks(run());
        assertThat(problems).isEmpty();
    }

    @Test
    void oneThatThrowsIsReported() throws IOException {
        dropGoodOne();
        drop("bad.jar", "Bad", "acme.bad", "throw new IllegalStateException(\"broken\");");
        assertGoodOneStillWorks(run());
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("FAILED");
            assertThat(it.reporter()).isEqualTo("acme.bad");
            assertThat(it.message()).contains("broken");
        });
    }

    @Test
    void oneThatNeverReturnsIsReported() throws IOException {
        dropGoodOne();
        // The call ends by itself after a while, long after it was given up, so that it does not slow down other tests.
        drop(
                "slow.jar",
                "Slow",
                "acme.slow",
                "long end = System.nanoTime() + 5_000_000_000L; while (System.nanoTime() < end) { Thread.onSpinWait(); } "
                        + "return List.of();");
        assertGoodOneStillWorks(run());
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("TIMEOUT");
            assertThat(it.reporter()).isEqualTo("acme.slow");
        });
    }

    @Test
    void oneThatBringsAnotherJacksonDoesNotMeetOurs() throws IOException {
        dropGoodOne();
        String analyzer = ANALYZER.formatted(
                "Jackson",
                "acme.jackson",
                "return List.of(Annotation.at(reading.extent(), tools.jackson.databind.json.JsonMapper.builder()));");
        Map<String, String> sources = new HashMap<>();
        sources.put("com/acme/Jackson.java", analyzer);
        sources.put("tools/jackson/databind/json/JsonMapper.java", """
                package tools.jackson.databind.json;
                public class JsonMapper {
                    public static String builder() { return "not the mapper you know"; }
                }
                """);
        drop("jackson.jar", "Jackson", sources);
        List<Reading> readings = run();
        assertGoodOneStillWorks(readings);
        assertThat(problems).isEmpty();
        assertThat(readings.get(0).first(Layer.of("acme.jackson", String.class)))
                .hasValue("not the mapper you know");
    }

    @Test
    void oneThatReliesOnOurLibrariesIsReported() throws IOException {
        dropGoodOne();
        Map<String, String> sources = new HashMap<>();
        sources.put(
                "com/acme/Leaning.java",
                ANALYZER.formatted(
                        "Leaning",
                        "acme.leaning",
                        "return List.of(Annotation.at(reading.extent(), "
                                + "org.parallax.core.plan.Plan.NOTHING.toString()));"));
        drop("leaning.jar", "Leaning", sources);
        assertGoodOneStillWorks(run());
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains("acme.leaning", "Plan"));
    }

    @Test
    void oneThatCannotBeMadeIsReported() throws IOException {
        dropGoodOne();
        drop(
                "fails.jar",
                "Fails",
                Map.of(
                        "com/acme/Fails.java",
                        ANALYZER.formatted(
                                "Fails",
                                "acme.fails",
                                "return List.of(); } "
                                        + "public Fails() { throw new AssertionError(\"no constructor for you\");")));
        assertGoodOneStillWorks(run());
        assertThat(codesOf("fails.jar")).contains("NOT_LOADED");
    }

    @Test
    void oneWhoseNameCannotBeAskedIsReported() throws IOException {
        dropGoodOne();
        drop(
                "nameless.jar",
                "Nameless",
                Map.of(
                        "com/acme/Nameless.java",
                        ANALYZER.formatted("Nameless", "acme.nameless", "return List.of();")
                                .replace(
                                        "return Layer.of(\"acme.nameless\", String.class);",
                                        "throw new AssertionError(\"no name\");")));
        assertGoodOneStillWorks(run());
        assertThat(codesOf("nameless.jar")).contains("NOT_LOADED");
    }

    @Test
    void aFileThatIsNoJarIsReported() throws IOException {
        dropGoodOne();
        Files.writeString(folder.resolve("noise.jar"), "This is not a jar.");
        assertGoodOneStillWorks(run());
        assertThat(codesOf("noise.jar")).contains("NOT_LOADED");
    }

    @Test
    void aServiceThatDoesNotExistIsReportedAndItsNeighbourLoads() throws IOException {
        Path classes = Files.createDirectory(temporary.resolve("classes"));
        assertThat(Compiling.errors(
                        Map.of(
                                "com/acme/Good.java",
                                ANALYZER.formatted(
                                        "Good",
                                        "acme.word",
                                        "return List.of(Annotation.at(reading.extent(), reading.text()));")),
                        Compiling.CLASS_PATH,
                        classes))
                .isEmpty();
        Compiling.jar(folder.resolve("half.jar"), classes, Map.of(SERVICE, "com.acme.Missing\ncom.acme.Good\n"));
        assertGoodOneStillWorks(run());
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("com.acme.Missing"));
    }

    @Test
    void twoThatClaimOneLayerAreBothNamed() throws IOException {
        drop("first.jar", "First", "acme.word", "return List.of();");
        drop("second.jar", "Second", "acme.word", "return List.of();");
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(this::run)
                .withMessageContaining("acme.word")
                .withMessageContaining("first.jar")
                .withMessageContaining("second.jar");
    }

    private List<String> codesOf(String jar) {
        return problems.stream()
                .filter(it -> it.reporter().equals(jar) || it.subject().equals(jar))
                .map(Problem::code)
                .toList();
    }
}
