package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parallax.testkit.Analyzing.analyzing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

class AnalyzingTest {

    private static final Analyzer<Integer> COUNTING = new Analyzer<>() {
        @Override
        public Layer<Integer> produces() {
            return Layer.of("test.count", Integer.class);
        }

        @Override
        public Set<Layer<?>> requires() {
            return Set.of(Toys.SHOUTS);
        }

        @Override
        public List<Annotation<Integer>> analyze(Reading reading) {
            return List.of(
                    Annotation.at(reading.extent(), reading.get(Toys.SHOUTS).size()));
        }
    };

    @Test
    void findsValuesAtMarks() {
        analyzing("«BAKU» hails\n\nthe road to «LACHIN»")
                .with(new Toys.Shouting())
                .finds("BAKU", "LACHIN");
    }

    @Test
    void findsMarkedWordsWhateverTheirValue() {
        analyzing("«BAKU» hails the road to «LACHIN»").with(new Toys.Shouting()).findsMarked();
    }

    @Test
    void findsNothingInAQuietText() {
        analyzing("Nobody shouts.").with(new Toys.Shouting()).findsNothing();
    }

    @Test
    void runsWhatIsRequiredBefore() {
        assertThat(analyzing("BAKU, LACHIN")
                        .after(new Toys.Shouting())
                        .with(COUNTING)
                        .found())
                .extracting(Annotation::value)
                .containsExactly(2);
    }

    @Test
    void failsWhereTheAnalyzerFindsSomethingElse() {
        Analyzing quiet = analyzing("«Nobody» shouts.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> quiet.with(new Toys.Shouting()).findsMarked());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> quiet.with(new Toys.Shouting()).finds("Nobody"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> analyzing("BAKU").with(new Toys.Shouting()).findsNothing());
    }

    @Test
    void failsWhereTheAnalyzerReadsWhatItMayNot() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> analyzing("BAKU").with(COUNTING))
                .withMessageContaining("test.count");
    }
}
