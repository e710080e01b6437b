package org.parallax.server.web.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.archive.SearchRequest;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.server.memory.Known;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Bars;
import org.parallax.server.web.chart.Network;
import org.parallax.server.web.chart.Periods;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.ToneBars;
import org.parallax.server.web.chart.Unit;

/**
 * One outlet: what is said of it and by whom, what it prints, whom it republishes and who republishes it.
 *
 * @param entry what the registry says of it
 * @param profile what the archive tells; absent where it has no article of it, or is still being added up
 * @param topics its articles over time, those of its largest stories apart; absent where none has a day
 * @param graph its neighbours; absent while that is being added up
 * @param bursts the texts it printed at once with many others
 * @param current whether all is of the last commit
 */
public record OutletView(
        String id,
        String name,
        Optional<OutletEntry> entry,
        Optional<OutletProfile> profile,
        Optional<Timeline> topics,
        Optional<Network> graph,
        List<OutletBursts.Burst> bursts,
        boolean current) {

    static OutletView of(
            String id,
            Optional<OutletEntry> entry,
            Known<Optional<OutletProfile>> profile,
            Optional<Timeline> topics,
            Known<Optional<OutletGraph>> graph,
            Known<Optional<OutletBursts>> bursts) {
        Optional<OutletProfile> told = profile.value().flatMap(it -> it);
        String name = entry.map(it -> it.outlet().name())
                .or(() -> told.map(OutletProfile::name))
                .orElse(id);
        return new OutletView(
                id,
                name,
                entry,
                told,
                topics,
                graph.value().map(it -> OutletsPage.network(around(id, it.orElse(OutletGraph.NONE)))),
                bursts.value().flatMap(it -> it).map(it -> of(id, it)).orElse(List.of()),
                profile.current() && graph.current() && bursts.current());
    }

    private static OutletGraph around(String id, OutletGraph graph) {
        List<OutletGraph.Edge> edges = graph.edges().stream()
                .filter(it -> it.original().equals(id) || it.republisher().equals(id))
                .toList();
        return new OutletGraph(
                graph.outlets().stream()
                        .filter(node -> edges.stream()
                                .anyMatch(it -> it.original().equals(node.id())
                                        || it.republisher().equals(node.id())))
                        .toList(),
                edges);
    }

    private static List<OutletBursts.Burst> of(String id, OutletBursts bursts) {
        List<OutletBursts.Burst> all = new ArrayList<>(bursts.bursts());
        all.addAll(bursts.syndication());
        return all.stream()
                .filter(burst ->
                        burst.printings().stream().anyMatch(it -> it.outlet().equals(id)))
                .toList();
    }

    private String query() {
        return "outlet:" + SearchRequest.quoted(id);
    }

    /** Its articles, or those of them that match more. */
    public String search(String more) {
        return Links.search((query() + " " + more).strip());
    }

    /** The mean tone of its articles by month. */
    public ToneBars tones(OutletProfile told) {
        return new ToneBars(
                "tones",
                "Mean tone by month",
                "Month",
                Unit.ARTICLES,
                told.months().stream()
                        .flatMap(month -> month.tone().stream()
                                .map(tone -> new ToneBars.Tone(
                                        Periods.words(month.month()),
                                        tone,
                                        Optional.empty(),
                                        month.articles(),
                                        Optional.of(search("date:" + month.month())))))
                        .toList());
    }

    /** What most of its articles are about. */
    public Bars about(String part, String title, String field, List<OutletProfile.Count> counts) {
        return new Bars(
                part,
                title,
                title,
                Unit.ARTICLES,
                counts.stream()
                        .map(it -> new Bars.Bar(
                                it.value(),
                                Optional.empty(),
                                it.articles(),
                                Optional.of(search(field + SearchRequest.quoted(it.value())))))
                        .toList());
    }

    /** The months as a table. */
    Table table() {
        return new Table(
                List.of("month", "articles", "tone"),
                profile.map(OutletProfile::months).orElse(List.of()).stream()
                        .map(it -> List.of(
                                Cell.of(it.month()),
                                Cell.of("" + it.articles()),
                                Cell.of(it.tone().map(Object::toString).orElse(""))))
                        .toList());
    }
}
