package org.parallax.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.checks.run.Trial.LENGTH;
import static org.parallax.checks.run.Trial.analyzer;
import static org.parallax.checks.run.Trial.length;
import static org.parallax.checks.run.Trial.number;
import static org.parallax.checks.run.Trial.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.checks.run.FailingLinkerTest.Tens;
import org.parallax.checks.run.FailingLinkerTest.Totals;
import org.parallax.core.run.Limits;

@Timeout(120)
class SpillingTest {

    @TempDir
    Path scratch;

    /** Holds a hundred articles or so, and puts the others into the scratch folder. */
    private Limits spilling() {
        Limits all = Limits.DEFAULT;
        return new Limits(2, all.budget(), all.failuresInARow(), all.stuckCalls(), all.window(), 5_000, scratch);
    }

    @Test
    void tenThousandArticlesGiveTheSameAsInMemory() throws IOException {
        List<String> held = Trial.run(Limits.DEFAULT, 10_000, length(), new Tens(), new Totals())
                .lines();
        List<String> spilled = Trial.run(spilling(), 10_000, length(), new Tens(), new Totals())
                .lines();
        assertThat(spilled).isEqualTo(held);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void halfACharacterInAValueDoesNotStopTheRun() throws IOException {
        Trial trial = Trial.run(
                spilling(),
                Trial.articles(500, it -> "📰 news"),
                analyzer(Layer.of("bad.half", String.class), it -> whole(it, "\uD83D")),
                length(),
                new Tens());
        assertThat(trial.readings()).hasSize(500);
        assertThat(trial.with(LENGTH)).isEqualTo(500);
    }

    /** A value that cannot be written. */
    public record Refusing(List<String> names) {
        @Override
        public List<String> names() {
            if (!names.isEmpty()) {
                throw new IllegalStateException("not telling");
            }
            return names;
        }
    }

    @Test
    void aValueThatJsonCannotWriteCostsItsLayer() throws IOException {
        Trial trial = Trial.run(
                spilling(),
                500,
                analyzer(
                        Layer.of("bad.value", Refusing.class),
                        it -> number(it) == 400
                                ? List.of(Annotation.at(it.extent(), new Refusing(List.of("x"))))
                                : List.of()),
                length(),
                new Tens());
        assertThat(trial.readings()).hasSize(500);
        assertThat(trial.with(LENGTH)).isEqualTo(500);
        assertThat(trial.problems()).singleElement().satisfies(it -> {
            assertThat(it.reporter()).isEqualTo("bad.value");
            assertThat(it.subject()).isEqualTo("a00400");
        });
    }

    @Test
    void aValueThatJsonCannotReadBackCostsItsLayer() throws IOException {
        Object deep = "bottom";
        for (int i = 0; i < 300; i++) {
            deep = Map.of("in", deep);
        }
        Object value = deep;
        Trial trial = Trial.run(
                spilling(),
                500,
                analyzer(
                        Layer.of("bad.depth", Object.class),
                        it -> number(it) == 400 ? List.of(Annotation.at(it.extent(), value)) : List.of()),
                length(),
                new Tens());
        assertThat(trial.readings()).hasSize(500);
        assertThat(trial.with(LENGTH)).isEqualTo(500);
        assertThat(trial.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.reporter()).isEqualTo("bad.depth"));
    }
}
