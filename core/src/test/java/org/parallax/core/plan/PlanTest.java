package org.parallax.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.plugin.Plugins;

class PlanTest {

    private record Named(String name, Set<Layer<?>> requires) implements Analyzer<String> {
        static Named of(String name, String... requires) {
            return new Named(
                    name,
                    Arrays.stream(requires)
                            .map(it -> Layer.of(it, String.class))
                            .collect(Collectors.toSet()));
        }

        @Override
        public Layer<String> produces() {
            return Layer.of(name, String.class);
        }

        @Override
        public List<Annotation<String>> analyze(Reading reading) {
            return List.of();
        }
    }

    @Test
    void putsRequirementsFirst() {
        Plugins plugins = Plugins.of(Named.of("a", "b", "c"), Named.of("b", "c"), Named.of("c"), Named.of("d"));
        assertThat(Plan.of(plugins, List.of("a")).names()).containsExactly("c", "b", "a");
        assertThat(Plan.all(plugins)).hasToString("c -> d -> b -> a");
        assertThat(Plan.of(plugins, List.of()).names()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Plugins plugins = Plugins.of(Named.of("a", "nowhere"), Named.of("b"), Named.of("b"), Named.of("c", "gone"));
        assertThatThrownBy(() -> Plan.all(plugins))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("'nowhere', required by 'a'")
                .hasMessageContaining("'gone', required by 'c'")
                .hasMessageContaining("'b' is claimed by two plug-ins");
    }

    @Test
    void knowsWhatIsNeeded() {
        Plugins plugins = Plugins.of(Named.of("a", "b"), Named.of("b", "c"), Named.of("c"), Named.of("d"));
        assertThat(plugins.needed(List.of("a")).all())
                .extracting(it -> it.name())
                .containsExactly("a", "b", "c");
    }

    @Test
    void namesTheCircle() {
        Plugins plugins = Plugins.of(Named.of("a", "b"), Named.of("b", "a"), Named.of("c"));
        assertThatThrownBy(() -> Plan.all(plugins))
                .hasMessageContaining("in a circle")
                .hasMessageNotContaining("'c'");
    }

    @Test
    void namesWhatThereIsWhenAskedForWhatThereIsNot() {
        assertThatThrownBy(() -> Plan.of(Plugins.of(Named.of("geo")), List.of("goe")))
                .hasMessageContaining("nothing produces 'goe', asked for; there are [geo]");
    }
}
