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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Layer;

@Timeout(60)
class HangingPluginTest {

    private final AtomicBoolean released = new AtomicBoolean();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void release() {
        released.set(true);
    }

    /** Turns in a circle until the test is over, whoever interrupts it. */
    private void spin() {
        while (!released.get()) {
            Thread.onSpinWait();
        }
    }

    private Analyzer<String> spinningAt(int article) {
        return analyzer(BAD, reading -> {
            calls.incrementAndGet();
            if (number(reading) == article) {
                spin();
            }
            return whole(reading, "fine");
        });
    }

    @Test
    void aCallThatNeverReturnsCostsOneLayerOfOneArticle() throws IOException {
        Trial trial = Trial.run(SHORT, 100, spinningAt(7), length());
        assertThat(trial.readings()).hasSize(100);
        assertThat(trial.with(LENGTH)).isEqualTo(100);
        assertThat(trial.with(BAD)).isEqualTo(99);
        assertThat(trial.problems()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("TIMEOUT");
            assertThat(it.reporter()).isEqualTo("bad.layer");
            assertThat(it.subject()).isEqualTo("a00007");
        });
    }

    @Test
    void itMakesNoDifferenceThatThereIsOneThreadOnly() throws IOException {
        Trial trial = Trial.run(SHORT.withThreads(1), 100, spinningAt(0), length());
        assertThat(trial.with(LENGTH)).isEqualTo(100);
        assertThat(trial.with(BAD)).isEqualTo(99);
    }

    @Test
    void aPluginThatAlwaysHangsIsSwitchedOffAfterAFewCalls() throws IOException {
        Trial trial = Trial.run(
                SHORT,
                200,
                analyzer(BAD, reading -> {
                    calls.incrementAndGet();
                    spin();
                    return whole(reading, "never");
                }),
                length());
        assertThat(trial.with(LENGTH)).isEqualTo(200);
        assertThat(trial.with(BAD)).isZero();
        assertThat(calls.get()).isBetween(SHORT.stuckCalls(), SHORT.stuckCalls() + SHORT.threads());
        assertThat(trial.codes()).contains("TIMEOUT", "SWITCHED_OFF");
    }

    @Test
    void aSleepingCallIsWokenAndGivenUp() throws IOException {
        Trial trial = Trial.run(
                SHORT,
                30,
                analyzer(BAD, reading -> {
                    if (number(reading) == 3) {
                        Thread.sleep(60_000);
                    }
                    return whole(reading, "fine");
                }),
                length());
        assertThat(trial.with(BAD)).isEqualTo(29);
        assertThat(trial.codes()).containsExactly("TIMEOUT");
    }

    @Test
    void aCallThatSwallowsItsInterruptionIsGivenUpAllTheSame() throws IOException {
        Trial trial = Trial.run(
                SHORT,
                30,
                analyzer(BAD, reading -> {
                    while (number(reading) == 3 && !released.get()) {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException ignored) {
                            released.get(); // and sleeps on
                        }
                    }
                    return whole(reading, "fine");
                }),
                length());
        assertThat(trial.with(BAD)).isEqualTo(29);
        assertThat(trial.with(LENGTH)).isEqualTo(30);
        assertThat(trial.codes()).containsExactly("TIMEOUT");
    }

    @Test
    void anInterruptionThatAPluginLeavesBehindDoesNotHitTheNext() throws IOException {
        Trial trial = Trial.run(
                SHORT.withThreads(1),
                10,
                analyzer(BAD, reading -> {
                    Thread.currentThread().interrupt();
                    return whole(reading, "rude");
                }),
                analyzer(Layer.of("late.sleeper", String.class), reading -> {
                    Thread.sleep(1);
                    return whole(reading, "polite");
                }));
        assertThat(trial.problems()).isEmpty();
    }
}
