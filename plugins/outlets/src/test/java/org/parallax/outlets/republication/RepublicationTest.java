package org.parallax.outlets.republication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.article.Outlet;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.api.vocabulary.Credit;
import org.parallax.outlets.Printing;
import org.parallax.outlets.Totals;
import org.parallax.outlets.republication.RepublicationReport.Edge;
import org.parallax.outlets.republication.RepublicationReport.Example;
import org.parallax.outlets.republication.RepublicationReport.Node;

class RepublicationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void goesFromTheOriginalToWhoeverPrintsItAgain() throws Exception {
        RepublicationReport report = report(
                Printing.of("a", "wire.example").at(NOON).copies("a", "a"),
                Printing.of("b", "ledger.example").at(NOON.plusSeconds(3600)).copies("a", "a"),
                Printing.of("c", "ledger.example")
                        .at(NOON.plusSeconds(3 * 3600))
                        .copies("a", "a"),
                Printing.of("d", "wire.example").at(NOON.plusSeconds(60)).copies("a", "a"),
                Printing.of("e", "ledger.example").on("2026-03-02"),
                Printing.of("f", "ledger.example").on("2026-03-02"));
        assertThat(report.edges())
                .containsExactly(new Edge(
                        "wire.example",
                        "ledger.example",
                        2,
                        0.5,
                        0,
                        Optional.of(2.0),
                        List.of(new Example("b", Optional.of("a"), false), new Example("c", Optional.of("a"), false))));
        assertThat(report.outlets()).extracting(Node::articles).containsExactly(4L, 2L);
    }

    @Test
    void aCreditSaysMoreThanTheEarliestPrinting() throws Exception {
        RepublicationReport report = report(
                Printing.of("a", "ledger.example").on("2026-03-02").copies("a", "a"),
                Printing.of("b", "anvil.example")
                        .on("2026-03-03")
                        .copies("a", "a")
                        .credits(Credit.Relation.AGENCY, "Meridian Wire"),
                Printing.of("c", "courier.example")
                        .on("2026-03-04")
                        .copies("a", "a")
                        .credits(Credit.Relation.VIA, "the Ledger"),
                Printing.of("d", "courier.example").on("2026-03-04").credits(Credit.Relation.ORIGINAL, "Gazette"),
                Printing.of("e", "courier.example").on("2026-03-04").credits(Credit.Relation.PHOTO, "Gazette"));
        assertThat(report.edges())
                .extracting(Edge::original, Edge::republisher, Edge::articles, Edge::credited)
                .containsExactly(
                        tuple("gazette", "courier.example", 1L, 1L),
                        tuple("ledger.example", "courier.example", 1L, 1L),
                        tuple("meridian wire", "anvil.example", 1L, 1L));
        assertThat(report.edges())
                .extracting(Edge::medianHours)
                .containsExactly(Optional.empty(), Optional.of(48.0), Optional.empty());
    }

    @Test
    void whatContainsATextWasTakenFromItUnlessItWasEarlier() throws Exception {
        RepublicationReport later = report(
                Printing.of("a", "wire.example").on("2026-03-02").shares("a", Relation.CONTAINED, "b", 0.9),
                Printing.of("b", "ledger.example").on("2026-03-03").shares("a", Relation.CONTAINS, "a", 0.9));
        assertThat(later.edges()).extracting(Edge::original).containsExactly("wire.example");
        RepublicationReport earlier = report(
                Printing.of("a", "wire.example").on("2026-03-03").shares("a", Relation.CONTAINED, "b", 0.9),
                Printing.of("b", "ledger.example").on("2026-03-02").shares("a", Relation.CONTAINS, "a", 0.9));
        assertThat(earlier.edges()).extracting(Edge::original).containsExactly("ledger.example");
        RepublicationReport passage = report(
                Printing.of("a", "wire.example").on("2026-03-02").shares("a", Relation.CONTAINED, "b", 0.2),
                Printing.of("b", "ledger.example").on("2026-03-03").shares("a", Relation.CONTAINS, "a", 0.2));
        assertThat(passage.edges()).isEmpty();
    }

    @Test
    void theRegistrySaysWhichHostsAreOneOutlet() throws Exception {
        OutletEntry entry = new OutletEntry(
                new Outlet("wire.example", "Meridian Wire"),
                List.of("MW"),
                List.of("wire-mirror.example"),
                Optional.of("PT"),
                Optional.empty(),
                List.of());
        RepublicationAggregator informed =
                new RepublicationAggregator().configure(Settings.NONE.with(new OutletRegistry(List.of(entry))));
        RepublicationReport report = report(
                informed,
                Printing.of("a", "wire.example").on("2026-03-02").copies("a", "a"),
                Printing.of("b", "wire-mirror.example").on("2026-03-02").copies("a", "a"),
                Printing.of("c", "ledger.example").on("2026-03-03").credits(Credit.Relation.AGENCY, "MW"));
        assertThat(report.edges())
                .singleElement()
                .satisfies(it -> assertThat(it.original()).isEqualTo("wire.example"));
        assertThat(report.outlets()).contains(new Node("wire.example", "Meridian Wire", 2, Optional.of("PT")));
    }

    private static RepublicationReport report(Printing... printings) throws Exception {
        return report(new RepublicationAggregator(), printings);
    }

    private static RepublicationReport report(RepublicationAggregator aggregator, Printing... printings)
            throws Exception {
        return Optional.ofNullable(Totals.of(
                                aggregator,
                                Stream.of(printings).map(Printing::reading).toList())
                        .get("all"))
                .orElseThrow();
    }
}
