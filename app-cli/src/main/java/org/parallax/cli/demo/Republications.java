package org.parallax.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.cli.terminal.Table;
import org.parallax.pipeline.outlet.OutletGraph;

/** Which outlets print what others printed first. */
final class Republications {

    private static final int MOST = 5;

    private Republications() {}

    static List<String> lines(Optional<OutletGraph> found, int columns) {
        OutletGraph graph = found.orElse(OutletGraph.NONE);
        Map<String, String> names =
                graph.outlets().stream().collect(Collectors.toMap(OutletGraph.Node::id, OutletGraph.Node::name));
        Table table = new Table("   ", 0);
        for (OutletGraph.Edge it : graph.edges().stream().limit(MOST).toList()) {
            table.row(
                    names.getOrDefault(it.original(), it.original()),
                    "→ " + names.getOrDefault(it.republisher(), it.republisher()),
                    "%d %s, %.0f %% of what it prints"
                            .formatted(it.articles(), it.articles() == 1 ? "article" : "articles", 100 * it.share()));
        }
        return table.lines(columns);
    }
}
