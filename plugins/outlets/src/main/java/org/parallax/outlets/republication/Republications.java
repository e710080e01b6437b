package org.parallax.outlets.republication;

import static java.util.Comparator.comparingLong;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.outlets.ledger.Ledger;
import org.parallax.outlets.ledger.Posting;
import org.parallax.outlets.ledger.Posting.Source;
import org.parallax.outlets.ledger.Text;
import org.parallax.outlets.republication.RepublicationReport.Edge;
import org.parallax.outlets.republication.RepublicationReport.Node;

/** Joins the printings of each text into a graph of outlets. */
final class Republications {

    private final OutletRegistry registry;
    private final int examples;
    private final List<Posting> postings;
    private final SortedMap<String, Long> articles = new TreeMap<>();
    private final Names names;
    private final SortedMap<String, SortedMap<String, Strand>> strands = new TreeMap<>();

    Republications(Ledger ledger, OutletRegistry registry, int examples) {
        this.registry = registry;
        this.examples = examples;
        this.postings = ledger.postings();
        this.names = new Names(postings);
        ledger.articles().all().forEach((key, count) -> articles.merge(Ledger.outlet(key), count, Long::sum));
    }

    RepublicationReport report() {
        Set<String> told = new HashSet<>();
        for (Text text : Text.of(postings)) {
            for (Posting copy : text.others()) {
                told.add(copy.article());
                add(copy, text.original());
            }
        }
        for (Posting it : postings) {
            if (!told.contains(it.article()) && !it.sources().isEmpty()) {
                Source source = it.sources().get(0);
                strand(names.id(source), it.outlet()).add(it, Optional.empty(), true);
            }
        }
        List<Edge> edges = strands.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .filter(to -> !to.getKey().equals(from.getKey()))
                        .map(to -> to.getValue().edge(to.getKey(), articles.getOrDefault(to.getKey(), 0L), examples)))
                .sorted(comparingLong((Edge it) -> -it.articles())
                        .thenComparing(Edge::original)
                        .thenComparing(Edge::republisher))
                .toList();
        return new RepublicationReport(nodes(edges), edges);
    }

    /** A credit says more than the date of the earliest printing that is known. */
    private void add(Posting copy, Posting original) {
        List<String> credited = copy.sources().stream().map(names::id).toList();
        boolean creditsOther = !credited.isEmpty() && !credited.contains(original.outlet());
        String from = creditsOther ? credited.get(0) : original.outlet();
        strand(from, copy.outlet()).add(copy, Optional.of(original), !credited.isEmpty());
    }

    private Strand strand(String from, String to) {
        return strands.computeIfAbsent(from, it -> new TreeMap<>()).computeIfAbsent(to, it -> new Strand(from));
    }

    private List<Node> nodes(List<Edge> edges) {
        return edges.stream()
                .flatMap(it -> Stream.of(it.original(), it.republisher()))
                .distinct()
                .sorted()
                .map(it -> new Node(
                        it,
                        registry.byId(it).map(entry -> entry.outlet().name()).orElseGet(() -> names.of(it)),
                        articles.getOrDefault(it, 0L),
                        registry.byId(it).flatMap(OutletEntry::country)))
                .toList();
    }
}
