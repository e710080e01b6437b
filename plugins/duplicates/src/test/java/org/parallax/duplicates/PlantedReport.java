package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.duplicates.Truth.Figures;
import org.parallax.duplicates.Truth.Pair;

/** A tool: plants copies as newsrooms make them among invented articles, and prints what of them the linker finds. */
final class PlantedReport {

    private static final int ORIGINALS = 1_500;

    private final Prose prose = new Prose(42);
    private final List<Article> articles = new ArrayList<>();
    private final Map<Pair, String> planted = new TreeMap<>();
    private final Map<String, String> notices = new HashMap<>();

    private PlantedReport() {}

    public static void main(String[] args) {
        PlantedReport report = new PlantedReport();
        for (int i = 0; i < ORIGINALS; i++) {
            report.plant(i);
        }
        report.print();
    }

    private void plant(int kind) {
        String text = prose.text(120 + prose.number(600));
        int original = add(text);
        switch (kind % 10) {
            case 0 -> copy(original, "edited words 1 %", Edits.replaceWords(text, words(text) / 100 + 1, prose));
            case 1 -> copy(original, "edited words 4 %", Edits.replaceWords(text, words(text) / 25, prose));
            case 2 -> copy(original, "tail cut 30 %", Edits.cutTail(text, 0.3));
            case 3 -> copy(original, "tail cut 70 %", Edits.cutTail(text, 0.7));
            case 4 -> copy(original, "new lead 10 %", Edits.swapHead(text, 0.1, prose));
            case 5 -> copy(original, "inserted 60 words", Edits.insert(text, prose.text(60), prose));
            case 6 -> copy(original, "wire in own text", prose.text(200) + " " + text + " " + prose.text(900));
            case 7 -> passage(original, text);
            case 8 -> {
                int other = articles.size() - 2;
                int roundUp = add(
                        prose.text(50) + " " + text + " " + articles.get(other).body());
                planted.put(new Pair(original, roundUp), "round-up");
            }
            default ->
                copy(
                        original,
                        "wire in own text, edited 2 %",
                        prose.text(200) + " " + Edits.replaceWords(text, words(text) / 50, prose) + " "
                                + prose.text(400));
        }
    }

    /** A wire of 40, 60, 80 or 120 words in an article of its own, and in a long one. */
    private void passage(int host, String text) {
        int words = List.of(40, 60, 80, 120).get(host % 4);
        String wire = prose.text(words);
        int alone = add(wire);
        int within = add(Edits.insert(text, wire, prose));
        planted.put(new Pair(alone, within), "wire of %3d words".formatted(words));
    }

    private void copy(int original, String how, String text) {
        planted.put(new Pair(original, add(text)), how);
    }

    /** Adds an article of one of forty sites, of which ten print a notice of up to 120 words under everything. */
    private int add(String text) {
        int number = prose.number(40);
        String site = "site" + number + ".example";
        String notice = notices.computeIfAbsent(site, it -> number < 10 ? prose.text(prose.number(120)) : "");
        articles.add(Article.untitled()
                .id(new ArticleId("a%06d".formatted(articles.size())))
                .outlet(Outlet.named(site))
                .body(text + "\n\n" + notice)
                .build());
        return articles.size() - 1;
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    private void print() {
        Truth truth = new Truth(articles);
        Map<Pair, Double> found = truth.found();
        Map<String, int[]> byKind = new TreeMap<>();
        planted.forEach((pair, how) -> {
            Figures figures = truth.figures(pair);
            count(byKind, how, found.containsKey(pair));
            count(byKind, band(figures), found.containsKey(pair));
        });
        byKind.forEach((how, counts) -> System.out.printf("%-40s %4d of %4d%n", how, counts[0], counts[1]));
        long wrong = found.keySet().stream()
                .filter(it -> !planted.containsKey(it))
                .map(truth::figures)
                .filter(it -> Math.max(it.jaccard(), it.passages()) < 0.45)
                .count();
        System.out.printf(
                "%d articles, %d pairs found, %d of them alike in less than 0.45%n",
                articles.size(), found.size(), wrong);
    }

    private static void count(Map<String, int[]> counts, String name, boolean found) {
        int[] count = counts.computeIfAbsent(name, it -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
    }

    private static String band(Figures figures) {
        if (figures.jaccard() >= 0.8) {
            return "all with J >= 0.8";
        }
        if (figures.jaccard() >= 0.5) {
            return "all with 0.5 <= J < 0.8";
        }
        if (figures.passages() >= 0.7) {
            return "all with J < 0.5, containment >= 0.7";
        }
        return figures.passages() >= 0.5 ? "all with J < 0.5, containment 0.5-0.7" : "all with less";
    }
}
