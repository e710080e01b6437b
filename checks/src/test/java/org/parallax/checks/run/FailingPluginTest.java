package org.parallax.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.checks.run.Trial.BAD;
import static org.parallax.checks.run.Trial.LENGTH;
import static org.parallax.checks.run.Trial.SHORT;
import static org.parallax.checks.run.Trial.analyzer;
import static org.parallax.checks.run.Trial.length;
import static org.parallax.checks.run.Trial.number;
import static org.parallax.checks.run.Trial.whole;

import java.io.IOException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.checks.run.Trial.Body;
import org.parallax.core.run.Limits;

@Timeout(60)
class FailingPluginTest {

    record Score(double score) {}

    static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("not even a message");
        }
    }

    static Stream<Arguments> misdeeds() {
        return Stream.of(
                misdeed("throws an exception", it -> {
                    throw new IllegalStateException("no");
                }),
                misdeed("throws an exception that throws when asked what it is", it -> {
                    throw new Mute();
                }),
                misdeed("throws an error", it -> {
                    throw new AssertionError("no");
                }),
                misdeed("misses a class", it -> {
                    throw new NoClassDefFoundError("com/acme/Missing");
                }),
                misdeed("runs out of stack", it -> whole(it, "" + deep(1))),
                misdeed("returns null", FailingPluginTest::nothing),
                misdeed("returns a list with null in it", it -> Arrays.asList(absent())),
                misdeed("returns an annotation without a value", it -> List.of(Annotation.at(it.extent(), absent()))),
                misdeed("returns an annotation without a span", it -> List.of(Annotation.at(absent(), "x"))),
                misdeed("returns a list that throws when read", it -> new AbstractList<>() {
                    @Override
                    public Annotation<String> get(int index) {
                        throw new IllegalStateException("not now");
                    }

                    @Override
                    public int size() {
                        return 3;
                    }
                }),
                misdeed("points behind the text", it -> List.of(Annotation.at(new Span(0, 1_000_000), "x"))));
    }

    private static Arguments misdeed(String what, Body<String> body) {
        return Arguments.of(what, body);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"
    }) // plug-ins that are not checked for null are the point
    private static <T> T absent() {
        return null;
    }

    private static List<Annotation<String>> nothing(Reading reading) {
        return absent();
    }

    private static long deep(long depth) {
        return depth < 0 ? 0 : depth + deep(depth + 1) % 7;
    }

    @ParameterizedTest(name = "an analyzer that {0}")
    @MethodSource("misdeeds")
    void costsOneLayerOfOneArticle(String what, Body<String> misdeed) throws IOException {
        Trial trial = Trial.run(
                SHORT.withBudget(Limits.DEFAULT.budget()),
                50,
                analyzer(BAD, it -> number(it) == 7 ? misdeed.of(it) : whole(it, "fine")),
                length());
        assertThat(trial.with(LENGTH)).as(what).isEqualTo(50);
        assertThat(trial.with(BAD)).as(what).isEqualTo(49);
        assertThat(trial.problems()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("FAILED");
            assertThat(it.reporter()).isEqualTo("bad.layer");
            assertThat(it.subject()).isEqualTo("a00007");
        });
    }

    @Test
    void aNumberThatIsNoneIsRefused() throws IOException {
        Trial trial = Trial.run(
                SHORT,
                3,
                analyzer(
                        Layer.of("bad.score", Score.class),
                        it -> List.of(Annotation.at(it.extent(), new Score(0.0 / number(it))))));
        assertThat(trial.codes()).containsExactly("FAILED");
    }

    @Test
    void outOfMemoryCostsTheLayerAndAfterAFewThePlugin() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Trial trial = Trial.run(
                SHORT,
                100,
                analyzer(BAD, it -> {
                    calls.incrementAndGet();
                    throw new OutOfMemoryError("made up");
                }),
                length());
        assertThat(trial.with(LENGTH)).isEqualTo(100);
        assertThat(calls.get()).isBetween(SHORT.stuckCalls(), SHORT.stuckCalls() + SHORT.threads());
        assertThat(trial.codes()).contains("OUT_OF_MEMORY", "SWITCHED_OFF");
    }

    @Test
    void aPluginThatForgetsItsNameCostsItselfOnly() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Trial trial = Trial.run(
                SHORT,
                50,
                new Analyzer<String>() {
                    @Override
                    public Layer<String> produces() {
                        if (asked.incrementAndGet() > 20) {
                            throw new IllegalStateException("forgotten");
                        }
                        return BAD;
                    }

                    @Override
                    public List<Annotation<String>> analyze(Reading reading) {
                        return whole(reading, "fine");
                    }
                },
                length());
        assertThat(trial.readings()).hasSize(50);
        assertThat(trial.with(LENGTH)).isEqualTo(50);
    }

    @Test
    void onePluginThatAlwaysFailsIsSwitchedOffInTheSameWayOnAnyNumberOfThreads() throws IOException {
        List<String> alone = failing(1).lines();
        assertThat(failing(8).lines()).isEqualTo(alone);
        assertThat(failing(1).codes()).contains("SWITCHED_OFF");
        assertThat(failing(1).problems("FAILED")).hasSizeLessThan(200);
    }

    @Test
    void onePluginThatFailsNowAndThenGivesTheSameOnAnyNumberOfThreads() throws IOException {
        assertThat(flaky(8).lines()).isEqualTo(flaky(1).lines());
    }

    private static Trial failing(int threads) throws IOException {
        return Trial.run(
                Limits.DEFAULT.withThreads(threads),
                1_000,
                analyzer(BAD, it -> {
                    throw new IllegalStateException("always");
                }),
                length());
    }

    /** Fails in stretches that are long enough for the breaker, and works in between. */
    private static Trial flaky(int threads) throws IOException {
        return Trial.run(
                Limits.DEFAULT.withThreads(threads),
                2_000,
                analyzer(BAD, it -> {
                    if (number(it) / 150 % 3 == 1 || number(it) % 11 == 0) {
                        throw new IllegalStateException("sometimes");
                    }
                    return whole(it, "fine");
                }),
                length());
    }
}
