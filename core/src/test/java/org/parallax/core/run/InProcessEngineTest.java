package org.parallax.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.core.run.Toys.LENGTH;
import static org.parallax.core.run.Toys.TWIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;

class InProcessEngineTest {

    private static final Layer<String> BAD = Layer.of("toy.bad", String.class);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Reading> out = new ArrayList<>();

    private Outcome run(Limits limits, Stream<Reading> readings, Object... plugins) throws IOException {
        return new InProcessEngine(limits)
                .run(Job.of(Plan.all(Plugins.of(plugins)), readings, out::add, problems::add));
    }

    private static Stream<Reading> articles(int count) {
        return IntStream.range(0, count).mapToObj(Toys::article).map(Reading::of);
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private static Analyzer<String> bad(Toys.Body<String> body) {
        return Toys.analyzer(BAD, body);
    }

    @Test
    void keepsTheOrderAndLosesNothing() throws IOException {
        Outcome outcome = run(Limits.DEFAULT, articles(1_000), Toys.length());
        assertThat(outcome.articles()).isEqualTo(1_000);
        assertThat(out).extracting(it -> it.id().value()).isSorted().hasSize(1_000);
        assertThat(out).allMatch(it -> it.first(LENGTH).orElse(0) == it.text().length());
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesALayerAloneThatIsThereAlready() throws IOException {
        Reading given = Reading.of(Toys.article(1)).with(LENGTH, List.of(Annotation.at(new Span(0, 1), -7)));
        run(Limits.DEFAULT, Stream.of(given), Toys.length());
        assertThat(out.get(0).first(LENGTH)).contains(-7);
    }

    @Test
    void runsAnAnalyzerAfterTheOnesItRequires() throws IOException {
        Layer<String> parity = Layer.of("acme.parity", String.class);
        Analyzer<String> dependent = Toys.analyzer(
                parity,
                Set.of(LENGTH),
                it -> List.of(Annotation.at(it.extent(), it.first(LENGTH).orElseThrow() % 2 == 0 ? "even" : "odd")));
        run(Limits.DEFAULT, articles(3), dependent, Toys.length());
        assertThat(out).allMatch(it -> it.first(parity).isPresent());
    }

    @Test
    void hidesWhatAnAnalyzerDoesNotRequire() throws IOException {
        run(
                Limits.DEFAULT,
                articles(1),
                Toys.length(),
                bad(it -> List.of(Annotation.at(it.extent(), "" + it.first(LENGTH)))));
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("requires()"));
    }

    @Test
    void keepsAFailureToOneLayerOfOneArticle() throws IOException {
        run(Limits.DEFAULT, articles(50), Toys.length(), bad(it -> {
            if (it.id().value().equals("a00007")) {
                throw new IllegalStateException("no sevens");
            }
            return List.of();
        }));
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("a00007");
            assertThat(it.reporter()).isEqualTo("toy.bad");
            assertThat(it.message()).contains("no sevens");
        });
        assertThat(out).filteredOn(it -> !it.has(BAD)).hasSize(1);
        assertThat(out).allMatch(it -> it.has(LENGTH));
    }

    @Test
    @SuppressWarnings({"NullAway", "InfiniteRecursion"}) // the point is to break the rules
    void survivesWhateverAPluginDoes() throws IOException {
        run(Limits.DEFAULT, articles(1), bad(it -> null));
        run(Limits.DEFAULT, articles(1), bad(it -> List.of(Annotation.at(new Span(0, 99_999), "outside"))));
        run(Limits.DEFAULT, articles(1), bad(new Toys.Body<>() {
            @Override
            public List<Annotation<String>> of(Reading reading) throws Exception {
                return of(reading);
            }
        }));
        run(Limits.DEFAULT, articles(1), bad(it -> {
            throw new OutOfMemoryError("pretended");
        }));
        run(Limits.DEFAULT, articles(1), bad(it -> {
            throw new NoClassDefFoundError("gone");
        }));
        assertThat(codes()).containsExactly("FAILED", "FAILED", "FAILED", "OUT_OF_MEMORY", "FAILED");
        assertThat(out).hasSize(5);
    }

    @Test
    @Timeout(60)
    void goesOnWithoutAPluginThatNeverReturns() throws IOException {
        Outcome outcome = run(
                Limits.DEFAULT.withThreads(2).withBudget(Duration.ofMillis(100)),
                articles(200),
                bad(it -> {
                    while (it.text() != null) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                }),
                Toys.length());
        assertThat(outcome.articles()).isEqualTo(200);
        assertThat(out).allMatch(it -> it.has(LENGTH)).noneMatch(it -> it.has(BAD));
        assertThat(codes()).contains("TIMEOUT").endsWith("SWITCHED_OFF");
    }

    @Test
    @Timeout(60)
    void interruptsAPluginThatSleeps() throws IOException {
        run(
                Limits.DEFAULT.withBudget(Duration.ofMillis(50)),
                articles(3),
                bad(it -> {
                    Thread.sleep(60_000);
                    return List.of();
                }),
                Toys.length());
        assertThat(codes()).containsExactly("TIMEOUT", "TIMEOUT", "TIMEOUT");
        assertThat(out).allMatch(it -> it.has(LENGTH));
    }

    private List<String> havingABadPatch(int threads) throws IOException {
        out.clear();
        problems.clear();
        run(Limits.DEFAULT.withThreads(threads), articles(600), bad(it -> {
            int number = Integer.parseInt(it.id().value().substring(1));
            if (number > 100 && number < 400) {
                throw new IllegalStateException("a bad patch");
            }
            return List.of();
        }));
        return out.stream().filter(it -> it.has(BAD)).map(it -> it.id().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void switchesOffAPluginTheSameWayOnAnyNumberOfThreads(int threads) throws IOException {
        List<String> onOne = havingABadPatch(1);
        assertThat(havingABadPatch(threads))
                .isEqualTo(onOne)
                .contains("a00100", "a00599")
                .hasSizeGreaterThan(200);
        assertThat(codes()).filteredOn("FAILED"::equals).hasSizeLessThan(100);
        assertThat(codes()).filteredOn("SWITCHED_OFF"::equals).hasSize(2);
    }

    @Test
    void linksAcrossTheCorpusAndReportsOnIt() throws IOException {
        Outcome outcome = run(Limits.DEFAULT, articles(5), new Toys.TwinLinker(40), new Toys.CountingAggregator());
        assertThat(out).allMatch(it -> it.first(TWIN).orElse("").equals("a00000 of 5"));
        assertThat(outcome.reports().get("toy.count")).containsEntry("a00000 of 5", "5 articles");
    }

    @Test
    void givesTheSameWithAScratchFileAsInMemory(@TempDir Path scratch) throws IOException {
        run(Limits.DEFAULT, articles(300), new Toys.TwinLinker(45), Toys.length());
        List<String> inMemory = out.stream().map(new Json()::write).toList();
        out.clear();
        Limits small = new Limits(2, Duration.ofSeconds(10), 20, 3, 16, 1_000, scratch);
        run(small, articles(300), new Toys.TwinLinker(45), Toys.length());
        assertThat(out.stream().map(new Json()::write)).containsExactlyElementsOf(inMemory);
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void comparesNeighboursOnlyInAHugeBlock() throws IOException {
        run(Limits.DEFAULT, articles(2_500), new Toys.TwinLinker(30));
        assertThat(codes()).containsExactly("TOO_MANY");
        assertThat(out).allMatch(it -> it.first(TWIN).orElse("").equals("a00000 of 2500"));
    }

    @Test
    void stopsWhenAsked() throws IOException {
        Cancellation cancellation = new Cancellation();
        AtomicInteger seen = new AtomicInteger();
        Outcome outcome = new InProcessEngine()
                .run(new Job(
                        Plan.all(Plugins.of(Toys.length())),
                        Stream.iterate(0, it -> it + 1).map(Toys::article).map(Reading::of),
                        it -> {
                            if (seen.incrementAndGet() == 10) {
                                cancellation.cancel();
                            }
                        },
                        problems::add,
                        cancellation));
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.articles()).isEqualTo(seen.get()).isLessThan(200);
    }

    @Test
    void letsTheSinkStopTheRun() {
        assertThatThrownBy(() -> new InProcessEngine()
                        .run(Job.of(
                                Plan.NOTHING,
                                articles(100),
                                it -> {
                                    throw new IOException("disk full");
                                },
                                problems::add)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void saysWhatEachPluginDid() throws IOException {
        Outcome outcome = run(Limits.DEFAULT, articles(10), Toys.length());
        assertThat(outcome.shares()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("toy.length");
            assertThat(it.calls()).isEqualTo(10);
            assertThat(it.failures()).isZero();
        });
    }
}
