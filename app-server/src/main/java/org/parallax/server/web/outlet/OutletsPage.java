package org.parallax.server.web.outlet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.server.memory.Known;
import org.parallax.server.outlet.Listing;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Markup;
import org.parallax.server.web.chart.Network;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;
import org.parallax.server.web.chart.Unit;

/**
 * The outlets, who republishes whom, and which texts many print at once.
 *
 * @param outlets those with most articles first
 * @param graph absent while it is being added up for the first time
 * @param bursts likewise
 * @param current whether graph and bursts are of the last commit
 */
public record OutletsPage(
        List<Listing.Line> outlets, Optional<Network> graph, Optional<OutletBursts> bursts, boolean current) {

    static OutletsPage of(
            List<Listing.Line> outlets, Known<Optional<OutletGraph>> graph, Known<Optional<OutletBursts>> bursts) {
        return new OutletsPage(
                outlets,
                graph.value().map(it -> network(it.orElse(OutletGraph.NONE))),
                bursts.value().map(it -> it.orElse(OutletBursts.NONE)),
                graph.current() && bursts.current());
    }

    /** The graph of who republishes whom. */
    static Network network(OutletGraph graph) {
        return new Network(
                "graph",
                "Who republishes whom",
                Unit.ARTICLES,
                "republishes",
                graph.outlets().stream()
                        .map(it -> new Network.Node(it.id(), it.name(), it.articles(), Links.outlet(it.id())))
                        .toList(),
                graph.edges().stream().map(OutletsPage::arrow).toList());
    }

    private static Network.Arrow arrow(OutletGraph.Edge edge) {
        String delay = edge.medianHours()
                .map(it -> "half of them within " + Markup.number(it) + " h")
                .orElse("delay not known");
        String share = String.format(Locale.ROOT, "%.0f %% of its articles", 100 * edge.share());
        String credited = "credited in " + Unit.grouped(edge.credited());
        return new Network.Arrow(
                edge.original(),
                edge.republisher(),
                edge.articles(),
                String.join("; ", share, delay, credited),
                edge.examples().stream().findFirst().map(it -> Links.article(it.article())));
    }

    /** What an outlet is called. */
    public static String name(Listing.Line outlet) {
        return outlet.name().orElse(outlet.id());
    }

    /** The outlets as a table. */
    Table table() {
        return new Table(
                List.of("outlet", "name", "articles", "country", "language", "claims"),
                outlets.stream()
                        .map(it -> List.of(
                                Cell.of(it.id()),
                                Cell.of(it.name().orElse("")),
                                Cell.of("" + it.articles()),
                                Cell.of(it.country().orElse("")),
                                Cell.of(it.language().orElse("")),
                                Cell.of("" + it.claims().size())))
                        .toList());
    }
}
