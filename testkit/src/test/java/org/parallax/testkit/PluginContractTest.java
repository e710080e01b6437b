package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.core.plugin.Plugins;

/** Each promise is broken once; the contract must notice, and by the test that is meant to. */
class PluginContractTest {

    /** A plug-in that finds something in any article that is not empty. */
    abstract static class Whole<T> implements Analyzer<T> {
        private final Class<T> type;

        Whole(Class<T> type) {
            this.type = type;
        }

        @Override
        public Layer<T> produces() {
            return Layer.of("bad.layer", type);
        }

        @Override
        public List<Annotation<T>> analyze(Reading reading) {
            return List.of(Annotation.at(reading.extent(), value(reading)));
        }

        abstract T value(Reading reading);
    }

    static class GoodContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Toys.Grouping(), new Whole<>(Integer.class) {
                @Override
                Integer value(Reading reading) {
                    return reading.text().length();
                }
            });
        }
    }

    @Test
    void passesWherePromisesAreKept() {
        assertThat(failuresOf(GoodContract.class)).isEmpty();
    }

    static class StateContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Whole<>(Integer.class) {
                private final AtomicInteger calls = new AtomicInteger();

                @Override
                Integer value(Reading reading) {
                    return calls.incrementAndGet();
                }
            });
        }
    }

    @Test
    void noticesStateInAField() {
        assertThat(failuresOf(StateContract.class)).contains("isDeterministic()", "isThreadSafe()");
    }

    static class UndeclaredContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Toys.Grouping(), new Toys.Shouting(), new Whole<>(Integer.class) {
                @Override
                Integer value(Reading reading) {
                    return reading.get(Toys.SHOUTS).size();
                }
            });
        }
    }

    @Test
    void noticesAnUndeclaredRead() {
        assertThat(failuresOf(UndeclaredContract.class)).contains("survivesEverything()");
    }

    static class ThrowingContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Whole<>(Integer.class) {
                @Override
                Integer value(Reading reading) {
                    return (int) reading.text().charAt(0);
                }
            });
        }
    }

    @Test
    void noticesAnExceptionOnTheEmptyArticle() {
        assertThat(failuresOf(ThrowingContract.class))
                .contains("survivesEverything()")
                .doesNotContain("findsSomething()");
    }

    static class HalfCharacterContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Whole<>(String.class) {
                @Override
                public List<Annotation<String>> analyze(Reading reading) {
                    return reading.text().isEmpty() ? List.of() : List.of(Annotation.at(new Span(0, 1), "first"));
                }

                @Override
                String value(Reading reading) {
                    return "";
                }
            });
        }
    }

    @Test
    void noticesASpanThatCutsACharacter() {
        assertThat(failuresOf(HalfCharacterContract.class)).containsExactly("survivesEverything()");
    }

    record Score(double score) {}

    static class NotANumberContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Whole<>(Score.class) {
                @Override
                Score value(Reading reading) {
                    double words = reading.text().length();
                    return new Score(Math.min(words, 1) / words);
                }
            });
        }
    }

    @Test
    void noticesANumberThatIsNone() {
        assertThat(failuresOf(NotANumberContract.class)).contains("survivesEverything()");
    }

    static class LosingContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Whole<>(Thread.State.class) {
                @Override
                public Layer<Thread.State> produces() {
                    return Layer.of("bad.layer", Thread.State.class);
                }

                @Override
                @SuppressWarnings({"unchecked", "rawtypes"}) // a value that is not of the declared type, on purpose
                public List<Annotation<Thread.State>> analyze(Reading reading) {
                    return (List) List.of(Annotation.at(reading.extent(), "no state"));
                }

                @Override
                Thread.State value(Reading reading) {
                    return Thread.State.NEW;
                }
            });
        }
    }

    @Test
    void noticesAValueThatJsonCannotCarry() {
        assertThat(failuresOf(LosingContract.class)).contains("survivesEverything()");
    }

    /** Knows in a later step what it saw in an earlier one. */
    static class Remembering extends Toys.Grouping {
        private final Set<String> seen = ConcurrentHashMap.newKeySet();

        @Override
        public Words sketch(Reading reading) {
            seen.add(reading.id().value());
            return super.sketch(reading);
        }

        @Override
        public Function<Member<Words>, List<Label<Toys.Group>>> label(Cluster<Words> cluster) {
            return member -> List.of(Label.whole(new Toys.Group(cluster.id(), (int) cluster.members().stream()
                    .filter(it -> seen.contains(it.id().value()))
                    .count())));
        }
    }

    static class MemoryContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Remembering());
        }
    }

    @Test
    void noticesALinkerWithMemory() {
        assertThat(failuresOf(MemoryContract.class)).containsExactly("givesTheSameWhenDistributed()");
    }

    static class LopsidedContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Toys.Grouping() {
                @Override
                public double similarity(Words one, Words other) {
                    Set<String> both = new TreeSet<>(one.words());
                    both.retainAll(other.words());
                    return one.words().isEmpty()
                            ? 0
                            : both.size() / (double) one.words().size();
                }
            });
        }
    }

    @Test
    void noticesALopsidedSimilarity() {
        assertThat(failuresOf(LopsidedContract.class)).contains("linkersKeepTheirPromises()");
    }

    static class OrderContract extends GoodContract {
        @Override
        public Plugins plugins() {
            return super.plugins().and(Plugins.of(new Toys.Shouting(), new Toys.Counting() {
                @Override
                public Total merge(Total one, Total other) {
                    return new Total(one.articles() + 1, one.shouts() + other.shouts());
                }

                @Override
                public Map<String, Total> parts(Reading reading) {
                    return Map.of("all", new Total(reading.text().length(), 0));
                }
            }));
        }

        @Override
        public List<Article> articles() {
            return new ToysContractTest().articles();
        }
    }

    @Test
    void noticesAMergeThatDependsOnTheOrder() {
        assertThat(failuresOf(OrderContract.class))
                .containsExactlyInAnyOrder("givesTheSameWhenDistributed()", "isDeterministic()", "isThreadSafe()");
    }

    static class DeafContract extends ToysContractTest {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Toys.Grouping(), new Toys.Counting(), new Toys.Shouting() {
                @Override
                public Analyzer<String> configure(Settings settings) {
                    return this;
                }
            });
        }
    }

    @Test
    void noticesSettingsThatAreIgnored() {
        assertThat(failuresOf(DeafContract.class)).containsExactly("refusesUnknownSettings()");
    }

    static class IdleContract implements PluginContract {
        @Override
        public Plugins plugins() {
            return Plugins.of(new Toys.Shouting() {
                @Override
                public List<Annotation<String>> analyze(Reading reading) {
                    return List.of();
                }
            });
        }
    }

    @Test
    void noticesThatNothingWasTested() {
        assertThat(failuresOf(IdleContract.class)).containsExactly("findsSomething()");
    }

    private static List<String> failuresOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getTestDescriptor)
                .map(it -> it.getLegacyReportingName())
                .sorted()
                .toList();
    }
}
