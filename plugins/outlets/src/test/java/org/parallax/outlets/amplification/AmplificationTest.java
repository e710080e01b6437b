package org.parallax.outlets.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.Printing;
import org.parallax.outlets.Totals;

class AmplificationTest {

    /** Of different agencies' customers, and some of none's. */
    private static final List<Integer> UNLIKE = List.of(3, 7, 11, 4, 14, 19, 23, 32, 42, 47);

    @Test
    void findsAPlantedBurst() throws Exception {
        for (int seed = 1; seed <= 20; seed++) {
            Press press = new Press(seed, 0.3, 0.5, true);
            String planted = press.burst(UNLIKE, 3);
            AmplificationReport report = report(press.readings());
            assertThat(report.bursts()).as("seed %d", seed).singleElement().satisfies(it -> {
                assertThat(it.text()).isEqualTo(planted);
                assertThat(it.outlets()).isEqualTo(10);
                assertThat(it.printings()).hasSize(10);
                assertThat(it.expected().orElseThrow()).isLessThan(8);
                assertThat(it.adjusted().orElseThrow()).isLessThan(0.01);
            });
        }
    }

    @Test
    void findsNoneWhereThereIsNone() throws Exception {
        for (double spread : List.of(0.0, 0.5, 1.0)) {
            for (int seed = 1; seed <= 20; seed++) {
                AmplificationReport report = report(new Press(seed, 0.3, spread, true).readings());
                assertThat(report.bursts())
                        .as("seed %d, spread %s", seed, spread)
                        .isEmpty();
                assertThat(report.usual()).isPositive();
                assertThat(report.enough()).isTrue();
            }
        }
    }

    @Test
    void whatIsCreditedIsSetApart() throws Exception {
        AmplificationReport report = report(new Press(1, 1, 0.5, true).readings());
        assertThat(report.bursts()).isEmpty();
        assertThat(report.usual()).isZero();
        assertThat(report.syndication())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.credited())
                        .isGreaterThanOrEqualTo((it.printings().size() + 1) / 2));
    }

    @Test
    void outletsOfOneOwnerAndOfOneSiteCountOnce() throws Exception {
        Press press = new Press(5, 0.3, 0.5, true);
        press.burst(UNLIKE, 3);
        List<OutletEntry> owned = UNLIKE.stream()
                .map(it -> new OutletEntry(
                        new Outlet(Press.outlet(it), "Outlet " + it),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Claim(
                                Claim.Kind.OWNER,
                                "Quay Press",
                                URI.create("https://register.example/7"),
                                LocalDate.of(2024, 5, 1)))))
                .toList();
        AmplificationAggregator informed =
                new AmplificationAggregator().configure(Settings.NONE.with(new OutletRegistry(owned)));
        assertThat(all(informed, press.readings()).bursts()).isEmpty();

        Groups groups = new Groups(
                List.of("courier.example", "sport.courier.example", "ledger.example", "example"), OutletRegistry.NONE);
        assertThat(groups.of("sport.courier.example")).isEqualTo(groups.of("courier.example"));
        assertThat(groups.of("ledger.example")).isNotEqualTo(groups.of("courier.example"));
    }

    @Test
    void tooFewTextsSayNothing() throws Exception {
        List<Reading> readings = new ArrayList<>();
        IntStream.range(0, 12)
                .mapToObj(it ->
                        Printing.of("a%02d".formatted(it), Press.outlet(it)).on("2026-03-02"))
                .forEach(it -> readings.add(it.copies("a00", "a00").reading()));
        AmplificationReport report = report(readings);
        assertThat(report.enough()).isFalse();
        assertThat(report.bursts()).isEmpty();
        assertThat(report.usual()).isEqualTo(1);
    }

    @Test
    void whatComesSlowlyIsNoBurst() throws Exception {
        Press press = new Press(9, 0.3, 0.5, true);
        press.burst(UNLIKE, 24 * 14);
        assertThat(report(press.readings()).bursts()).isEmpty();
    }

    @Test
    void theOrderOfArticlesMakesNoDifference() throws Exception {
        Press press = new Press(4, 0.3, 0.5, true);
        press.burst(UNLIKE, 3);
        List<Reading> shuffled = new ArrayList<>(press.readings());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(report(shuffled)).isEqualTo(report(press.readings()));
    }

    @Test
    void boundsAreNeverLessThanTheTruth() {
        // Three of three outlets of one rate, no variance: the true probability is that of a Poisson of 0.3 being 3 or
        // more.
        double bound = Surprise.chance(new TreeMap<>(Map.of("a", 0.1, "b", 0.1, "c", 0.1)), List.of("a", "b", "c"), 0);
        double truth = 1 - Math.exp(-0.3) * (1 + 0.3 + 0.045);
        assertThat(bound).isBetween(truth, 10 * truth);
        assertThat(Discovery.adjusted(List.of(0.01, 0.001, 0.5), 10)).containsExactly(0.05, 0.01, 1);
    }

    private static AmplificationReport report(List<Reading> readings) throws Exception {
        return all(new AmplificationAggregator(), readings);
    }

    private static AmplificationReport all(AmplificationAggregator aggregator, List<Reading> readings)
            throws Exception {
        return Optional.ofNullable(Totals.of(aggregator, readings).get("all")).orElseThrow();
    }
}
