package org.parallax.duplicates;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.duplicates.Truth.Figures;
import org.parallax.duplicates.Truth.Pair;

/** A tool: prints how the linker's pairs over JSONL files compare with the true similarities of all pairs. */
final class CorpusReport {

    private final Truth truth;
    private final PrintStream out;
    private final Map<Pair, Figures> figures = new HashMap<>();
    private final Map<Pair, Double> found;

    private CorpusReport(List<Article> articles, PrintStream out) {
        this.truth = new Truth(articles);
        this.out = out;
        this.found = truth.found();
        truth.candidates().forEach(it -> figures.put(it, truth.figures(it)));
        found.keySet().forEach(it -> figures.computeIfAbsent(it, truth::figures));
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Json json = new Json();
            List<Article> articles = new ArrayList<>();
            try (var lines = Files.lines(Path.of(file))) {
                lines.forEach(it -> articles.add(json.readReading(it).article()));
            }
            System.out.printf("== %s: %d articles%n", file, articles.size());
            new CorpusReport(articles, System.out).print();
        }
    }

    private void print() {
        recall("J >= 0.8", it -> it.jaccard() >= 0.8);
        recall("0.5 <= J < 0.8", it -> it.jaccard() >= 0.5 && it.jaccard() < 0.8);
        recall("8-word containment >= 0.5, J < 0.5", it -> it.jaccard() < 0.5 && it.passages() >= 0.5);
        recall("5-word containment >= 0.5, J < 0.5", it -> it.jaccard() < 0.5 && it.containment() >= 0.5);
        long right = found.keySet().stream().filter(it -> copies(it)).count();
        out.printf(
                "pairs found %d, of them J or 8-word containment >= 0.5: %d, >= 0.4: %d%n",
                found.size(),
                right,
                found.keySet().stream().filter(it -> truth(it) >= 0.4).count());
        new TreeMap<>(found).forEach((pair, similarity) -> show("found", pair));
        figures.keySet().stream()
                .filter(it -> copies(it) && !found.containsKey(it))
                .sorted()
                .forEach(it -> show("MISSED", it));
    }

    private boolean copies(Pair pair) {
        return truth(pair) >= 0.5;
    }

    private double truth(Pair pair) {
        Figures figure = truth.figures(pair);
        return Math.max(figure.jaccard(), figure.passages());
    }

    private void recall(String name, Predicate<Figures> wanted) {
        List<Pair> pairs = figures.entrySet().stream()
                .filter(it -> it.getValue().words() >= Sketch.TELLING && wanted.test(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Pair> apart = pairs.stream().filter(it -> !truth.sameSite(it)).toList();
        out.printf(
                "%s: %d of %d found; of different sites %d of %d%n",
                name, count(pairs), pairs.size(), count(apart), apart.size());
    }

    private long count(List<Pair> pairs) {
        return pairs.stream().filter(found::containsKey).count();
    }

    private void show(String what, Pair pair) {
        Figures figure = truth.figures(pair);
        Comparison comparison = truth.comparison(pair);
        out.printf(
                "%s %s %s %s | J %.2f est %.2f | C5 %.2f C8 %.2f est %.2f | shorter %d words%s%n",
                what,
                comparison.kind(),
                truth.article(pair.one()).id(),
                truth.article(pair.other()).id(),
                figure.jaccard(),
                comparison.jaccard(),
                figure.containment(),
                figure.passages(),
                comparison.overlap().share(),
                figure.words(),
                truth.sameSite(pair) ? " same site" : "");
    }
}
