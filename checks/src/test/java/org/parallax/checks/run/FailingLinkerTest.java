package org.parallax.checks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.checks.run.Trial.LENGTH;
import static org.parallax.checks.run.Trial.SHORT;
import static org.parallax.checks.run.Trial.length;
import static org.parallax.checks.run.Trial.number;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

@Timeout(60)
class FailingLinkerTest {

    private static final Layer<String> TENS = Layer.of("toy.tens", String.class);

    private final AtomicBoolean released = new AtomicBoolean();

    @AfterEach
    void release() {
        released.set(true);
    }

    /** Links articles whose numbers share all but the last digit. */
    static class Tens implements Linker<Integer, String> {
        @Override
        public Layer<String> produces() {
            return TENS;
        }

        @Override
        public Class<Integer> sketchType() {
            return Integer.class;
        }

        @Override
        public Integer sketch(Reading reading) {
            return number(reading);
        }

        @Override
        public Set<String> keys(Integer sketch) {
            return Set.of("tens " + sketch / 10);
        }

        @Override
        public double similarity(Integer one, Integer other) {
            return 1;
        }

        @Override
        public double threshold() {
            return 0.5;
        }

        @Override
        public Function<Member<Integer>, List<Label<String>>> label(Cluster<Integer> cluster) {
            return member -> List.of(Label.whole(cluster.id() + " of " + cluster.size()));
        }
    }

    private static List<String> label(Trial trial, int article) {
        return trial.readings().get(article).get(TENS).stream()
                .map(Annotation::value)
                .toList();
    }

    @Test
    void whereASketchFailsTheLayerIsAbsent() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Tens() {
            @Override
            public Integer sketch(Reading reading) {
                if (number(reading) == 12) {
                    throw new IllegalStateException("no sketch");
                }
                return super.sketch(reading);
            }
        });
        assertThat(trial.codes()).containsExactly("FAILED");
        assertThat(trial.with(LENGTH)).isEqualTo(50);
        assertThat(label(trial, 13)).containsExactly("a00010 of 9");
        assertThat(trial.readings().get(12).has(TENS))
                .as("a layer that failed is absent, and does not say that there is nothing")
                .isFalse();
    }

    @Test
    void keysThatFailCostTheLayer() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Tens() {
            @Override
            public Set<String> keys(Integer sketch) {
                if (sketch == 12) {
                    throw new IllegalStateException("no keys");
                }
                return super.keys(sketch);
            }
        });
        assertThat(trial.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("a00012"));
        assertThat(label(trial, 13)).containsExactly("a00010 of 9");
    }

    @Test
    void aComparisonThatNeverReturnsCostsItsBlock() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Tens() {
            @Override
            public double similarity(Integer one, Integer other) {
                while (one / 10 == 2 && !released.get()) {
                    Thread.onSpinWait();
                }
                return 1;
            }
        });
        assertThat(trial.codes()).containsExactly("TIMEOUT");
        assertThat(trial.readings()).hasSize(50);
        assertThat(label(trial, 13)).containsExactly("a00010 of 10");
    }

    @Test
    void aLabelThatFailsCostsItsCluster() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Tens() {
            @Override
            public Function<Member<Integer>, List<Label<String>>> label(Cluster<Integer> cluster) {
                if (cluster.id().equals("a00020")) {
                    throw new IllegalStateException("no label");
                }
                return super.label(cluster);
            }
        });
        assertThat(trial.codes()).containsExactly("FAILED");
        assertThat(label(trial, 13)).containsExactly("a00010 of 10");
        assertThat(trial.readings().get(23).has(TENS))
                .as("a layer that failed is absent, and does not say that there is nothing")
                .isFalse();
    }

    @Test
    void aLabelThatPointsBehindTheTextCostsTheLayerOfThatArticle() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Tens() {
            @Override
            public Function<Member<Integer>, List<Label<String>>> label(Cluster<Integer> cluster) {
                return member -> member.sketch() == 12
                        ? List.of(Label.at(new Span(0, 1_000_000), "far out"))
                        : super.label(cluster).apply(member);
            }
        });
        assertThat(trial.readings()).hasSize(50);
        assertThat(trial.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.reporter()).isEqualTo("toy.tens"));
        assertThat(label(trial, 13)).containsExactly("a00010 of 10");
    }

    @Test
    void articlesWithOneIdAreLinkedOnceAndAllLabelled() throws IOException {
        Trial trial = Trial.run(
                SHORT, Trial.articles(20).flatMap(it -> java.util.stream.Stream.of(it, it)), length(), new Tens());
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.readings()).hasSize(40);
        assertThat(trial.readings())
                .allSatisfy(it -> assertThat(it.get(TENS).get(0).value()).endsWith(" of 10"));
    }

    /** Counts articles by the first digit of their label. */
    static class Totals implements Aggregator<Integer, String> {
        @Override
        public String name() {
            return "toy.totals";
        }

        @Override
        public Class<Integer> partType() {
            return Integer.class;
        }

        @Override
        public Map<String, Integer> parts(Reading reading) {
            return Map.of("all", 1);
        }

        @Override
        public Integer merge(Integer one, Integer other) {
            return one + other;
        }

        @Override
        public String report(String key, Integer total) {
            return total + " articles";
        }
    }

    @Test
    void aMergeThatFailsCostsItsArticleAndTheReportIsMade() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Totals() {
            @Override
            public Integer merge(Integer one, Integer other) {
                if (one == 10) {
                    throw new IllegalStateException("not at ten");
                }
                return super.merge(one, other);
            }

            @Override
            public Map<String, Integer> parts(Reading reading) {
                return Map.of("all", number(reading) == 10 ? 5 : 1);
            }
        });
        assertThat(trial.readings()).hasSize(50);
        assertThat(trial.outcome().reports().get("toy.totals")).containsKey("all");
        assertThat(trial.codes()).contains("FAILED");
    }

    @Test
    void aMergeThatAlwaysFailsSwitchesTheAggregatorOff() throws IOException {
        Trial trial = Trial.run(SHORT, 500, length(), new Totals() {
            @Override
            public Integer merge(Integer one, Integer other) {
                throw new IllegalStateException("never");
            }
        });
        assertThat(trial.with(LENGTH)).isEqualTo(500);
        assertThat(trial.codes()).contains("SWITCHED_OFF");
    }

    @Test
    void aReportThatFailsCostsTheReport() throws IOException {
        Trial trial = Trial.run(SHORT, 50, length(), new Totals() {
            @Override
            public String report(String key, Integer total) {
                throw new IllegalStateException("no report");
            }
        });
        assertThat(trial.codes()).containsExactly("FAILED");
        assertThat(trial.readings().stream().collect(Collectors.counting())).isEqualTo(50);
    }
}
