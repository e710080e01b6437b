package org.parallax.outlets.republication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.outlets.ledger.Posting;
import org.parallax.outlets.republication.RepublicationReport.Edge;
import org.parallax.outlets.republication.RepublicationReport.Example;

/** The articles that one outlet took from another. */
final class Strand {

    private final String from;
    private final Map<String, Example> articles = new TreeMap<>();
    private final List<Double> hours = new ArrayList<>();

    /** None yet; {@code from} is the outlet that printed them first. */
    Strand(String from) {
        this.from = from;
    }

    /** Adds an article; one that prints two texts of the other outlet counts once. */
    void add(Posting copy, Optional<Posting> original, boolean credited) {
        Example example = new Example(copy.article(), original.map(Posting::article), credited);
        if (articles.putIfAbsent(copy.article(), example) == null) {
            original.filter(it -> it.outlet().equals(from))
                    .flatMap(copy::hoursAfter)
                    .ifPresent(hours::add);
        }
    }

    Edge edge(String to, long of, int examples) {
        return new Edge(
                from,
                to,
                articles.size(),
                Math.round(1e4 * articles.size() / Math.max(of, articles.size())) / 1e4,
                articles.values().stream().filter(Example::credited).count(),
                median(),
                articles.values().stream().limit(examples).toList());
    }

    private Optional<Double> median() {
        List<Double> sorted = hours.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return Optional.of(Math.round(10 * median) / 10.0);
    }
}
