package org.parallax.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parallax.checks.run.Trial.LENGTH;
import static org.parallax.checks.run.Trial.length;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Outcome;
import org.parallax.core.run.Sink;

@Timeout(60)
class StreamsTest {

    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Plan plan = Plan.all(Plugins.of(length(), new FailingLinkerTest.Tens()));

    @TempDir
    Path scratch;

    private Limits limits() {
        Limits all = Limits.DEFAULT;
        return new Limits(2, all.budget(), all.failuresInARow(), all.stuckCalls(), all.window(), 5_000, scratch);
    }

    @Test
    void aStreamThatBreaksHasDeliveredWhatCameBefore() {
        Plan onePass = Plan.all(Plugins.of(length()));
        Stream<Reading> broken = Trial.articles(100).peek(it -> {
            if (Trial.number(it) == 90) {
                throw new UncheckedIOException(new IOException("the archive ends here"));
            }
        });
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () -> new InProcessEngine(limits()).run(Job.of(onePass, broken, readings::add, problems::add)))
                .withMessageContaining("the archive ends here");
        assertThat(readings).hasSize(90).allMatch(it -> it.has(LENGTH));
    }

    @Test
    void aStreamThatBreaksLeavesNoScratchFile() {
        Stream<Reading> broken = Trial.articles(1_000).peek(it -> {
            if (Trial.number(it) == 900) {
                throw new IllegalStateException("broken");
            }
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> new InProcessEngine(limits()).run(Job.of(plan, broken, readings::add, problems::add)));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void theStreamIsClosedWhateverHappens() {
        AtomicBoolean closed = new AtomicBoolean();
        Sink full = reading -> {
            throw new IOException("No space left");
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new InProcessEngine(limits())
                        .run(Job.of(plan, Trial.articles(500).onClose(() -> closed.set(true)), full, problems::add)))
                .withMessageContaining("No space left");
        assertThat(closed).isTrue();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void cancellingFinishesWhatWasBegun() throws IOException {
        Cancellation cancellation = new Cancellation();
        Sink cancelling = reading -> {
            readings.add(reading);
            if (readings.size() == 100) {
                cancellation.cancel();
            }
        };
        Outcome outcome = new InProcessEngine(limits())
                .run(new Job(
                        Plan.all(Plugins.of(length())),
                        Trial.articles(10_000),
                        cancelling,
                        problems::add,
                        cancellation));
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.articles()).isEqualTo(readings.size());
        assertThat(readings).hasSizeBetween(100, 100 + limits().window()).allMatch(it -> it.has(LENGTH));
    }

    @Test
    void cancellingTheFirstPassFinishesTheOthersForWhatWasBegun() throws IOException {
        Cancellation cancellation = new Cancellation();
        Stream<Reading> articles = Trial.articles(10_000).peek(it -> {
            if (Trial.number(it) == 500) {
                cancellation.cancel();
            }
        });
        Outcome outcome =
                new InProcessEngine(limits()).run(new Job(plan, articles, readings::add, problems::add, cancellation));
        assertThat(outcome.cancelled()).isTrue();
        assertThat(readings).hasSize(501).allMatch(it -> it.has(LENGTH));
        assertThat(problems).isEmpty();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void anEngineServesSeveralJobsAtOnce() throws Exception {
        InProcessEngine engine = new InProcessEngine(limits());
        List<Reading> others = new ArrayList<>();
        Thread other = new Thread(() -> {
            try {
                engine.run(Job.of(plan, Trial.articles(500), others::add, problem -> {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        other.start();
        engine.run(Job.of(plan, Trial.articles(500), readings::add, problems::add));
        other.join();
        assertThat(others).hasSize(500);
        assertThat(readings).hasSize(500);
    }
}
