package org.parallax.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy;
import org.parallax.cli.terminal.Table;

/** Which texts were printed more than once. */
final class Copies {

    private static final double HALF = 0.5;

    private Copies() {}

    static List<String> lines(Edition edition, int columns) {
        Map<ArticleId, List<Reading>> printings = new TreeMap<>();
        Table table = new Table("   ", 2);
        for (Reading reading : edition.readings()) {
            for (Annotation<Copy> copy : Edition.findings(reading, Copy.DUPLICATES)) {
                ArticleId of = copy.value().of();
                // What stands within another is told of where the other contains it.
                boolean elsewhere = copy.value().relation() == Copy.Relation.CONTAINED;
                if (!of.equals(reading.id()) && !elsewhere) {
                    printings.computeIfAbsent(of, it -> new ArrayList<>()).add(reading);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        printings.forEach((id, copies) -> {
            Optional<Reading> original = edition.get(id);
            if (original.isPresent()) {
                Reading of = original.get();
                table.row(Edition.outlet(of), "original", Edition.title(of));
                copies.forEach(it -> table.row(Edition.outlet(it), how(it, id), Edition.title(it)));
            }
        });
        lines.addAll(table.lines(columns));
        return lines;
    }

    private static String how(Reading reading, ArticleId of) {
        return Edition.findings(reading, Copy.DUPLICATES).stream()
                .map(Annotation::value)
                .filter(it -> it.of().equals(of))
                .map(it -> switch (it.relation()) {
                    case EXACT -> "the same words";
                    case NEAR -> "%.0f %% the same".formatted(it.similarity() * 100);
                    case CONTAINS -> it.similarity() < HALF ? "shares a passage" : "contains it";
                    case CONTAINED -> "is part of it";
                })
                .findFirst()
                .orElse("");
    }
}
