package org.parallax.bench.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;

/**
 * Articles of invented outlets, made of the texts of a set, with copies planted among them. One outlet in four prints a
 * notice under everything.
 */
final class Plant {

    private static final int OUTLETS = 60;
    private static final int KINDS = 14;
    private static final int[] WIRES = {20, 22, 25, 30, 35, 40, 50, 60, 80, 120, 200};
    private static final double[] CUTS = {0.1, 0.2, 0.35, 0.6};
    private static final String NOTICE =
            "The Number %d Courier is printed in Port Sable and read in %d towns. Write to desk %d with what you have seen;"
                    + " letters may be shortened. To get our evening summary of %d stories, leave your address at counter %d."
                    + " All that stands here belongs to the Courier of house %d and its %d hundred readers.";

    private final List<Article> articles = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    private final Map<Long, String> planted = new HashMap<>();
    private final Newsroom newsroom;

    /** Plants copies of each text, in so many rounds, each of another kind. */
    Plant(List<String> texts, long seed, int rounds) {
        newsroom = new Newsroom(seed);
        for (int i = 0; i < texts.size(); i++) {
            int original = add(texts.get(i), -1);
            for (int round = 0; round < rounds; round++) {
                plant(original, i + round * (KINDS / rounds), texts.get(i), texts);
            }
        }
    }

    private void plant(int original, int kind, String text, List<String> texts) {
        String other = texts.get(newsroom.number(texts.size()));
        String third = texts.get(newsroom.number(texts.size()));
        int wire = WIRES[newsroom.number(WIRES.length)];
        switch (kind % KINDS) {
            case 0 -> copy(original, "cut from the end", newsroom.cut(text, CUTS[newsroom.number(CUTS.length)]));
            case 1 -> copy(original, "new lead", newsroom.newLead(text, other, 0.05 + 0.02 * newsroom.number(8)));
            case 2 -> copy(original, "a paragraph in", newsroom.insert(text, List.of(other), 30));
            case 3 -> copy(original, "three paragraphs in", newsroom.insert(text, List.of(other, third, other), 25));
            case 4 -> copy(original, "other marks", Newsroom.swapMarks(text));
            case 5 -> copy(original, "typos 1 %", newsroom.retype(text, 0.01));
            case 6 -> copy(original, "typos 4 %", newsroom.retype(text, 0.04));
            case 7 -> copy(original, "scanned 2 %", newsroom.scan(text, 0.02));
            case 8 -> copy(original, "scanned 8 %", newsroom.scan(text, 0.08));
            case 9 -> copy(original, "cut and retyped", newsroom.retype(newsroom.cut(text, 0.15), 0.01));
            case 10 -> copy(original, "two wires merged", text + "\n\n" + other);
            case 11, 12 -> {
                String brief = newsroom.passage(text, wire);
                int alone = add(brief, original);
                copy(alone, "wire in own text", newsroom.insert(other, List.of(brief), wire));
            }
            default -> copy(original, "part of it in own text", newsroom.insert(other, List.of(text), wire));
        }
    }

    private void copy(int of, String how, String text) {
        planted.put(pair(of, add(text, of)), how);
    }

    /** Adds an article, of another outlet than that of {@code unlike}. */
    private int add(String text, int unlike) {
        int outlet = newsroom.number(OUTLETS);
        if (unlike >= 0 && site(unlike).equals(name(outlet))) {
            outlet = (outlet + 1) % OUTLETS;
        }
        int n = outlet + 11;
        String notice =
                outlet % 4 == 0 ? "\n\n" + NOTICE.formatted(n, n * 3, n * 5, n * 7, n * 11, n * 13, n * 17) : "";
        own.add(text);
        articles.add(Article.untitled()
                .id(new ArticleId("a%07d".formatted(articles.size())))
                .outlet(Outlet.named(name(outlet)))
                .body(text + notice)
                .build());
        return articles.size() - 1;
    }

    private static String name(int outlet) {
        return "courier" + outlet + ".example";
    }

    String site(int article) {
        return articles.get(article).outlet().map(Outlet::name).orElse("");
    }

    List<Article> articles() {
        return articles;
    }

    /** What an article says without its outlet's notice. */
    String own(int article) {
        return own.get(article);
    }

    /** How a pair was made, or nothing where it was not made on purpose. */
    String how(long pair) {
        return planted.getOrDefault(pair, "");
    }

    Map<Long, String> planted() {
        return planted;
    }

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }
}
