package org.parallax.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Rebuilds {@code background.bin}: {@code BuildBackground OUT SETS}. */
final class BuildBackground {

    private static final List<String> NEWS = List.of(
            "neus-allsides/train.jsonl.gz",
            "tr-news/documents.jsonl.gz",
            "newspaper4k-articles/documents.jsonl.gz",
            "article-extraction-benchmark/documents.jsonl.gz",
            "fundus-evaluation/documents.jsonl.gz");

    private static final String SENTENCES = "lingua-langid/sentences.jsonl.gz";

    /** So many sentences in a row stand in for an article. */
    private static final int SENTENCES_AN_ARTICLE = 15;

    /** Of the other languages, only what stands in so great a share of articles. */
    private static final double COMMON = 0.2;

    /** A stem in so many news articles is left at what they say. */
    private static final int WELL_KNOWN = 20;

    private BuildBackground() {}

    public static void main(String[] args) throws IOException {
        Sets sets = new Sets(Path.of(args[1]));
        Background table = table(sets);
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            table.write(out);
        }
    }

    static Background table(Sets sets) {
        List<String> texts = new ArrayList<>();
        NEWS.forEach(it -> texts.addAll(sets.texts(it)));
        Map<Integer, Integer> news = frequencies(texts);
        Map<Integer, Double> shares = new TreeMap<>();
        news.forEach((stem, count) -> {
            if (count > 1) {
                shares.put(stem, share(count, texts.size()));
            }
        });
        articlesByLanguage(sets)
                .forEach((language, articles) -> frequencies(articles).forEach((stem, count) -> {
                    double share = share(count, articles.size());
                    if (share >= COMMON && news.getOrDefault(stem, 0) < WELL_KNOWN) {
                        shares.merge(stem, share, Math::max);
                    }
                }));
        int[] stems = shares.keySet().stream().mapToInt(it -> it).toArray();
        byte[] rarities = new byte[stems.length];
        for (int i = 0; i < stems.length; i++) {
            rarities[i] = (byte) steps(shares.getOrDefault(stems[i], 1.0));
        }
        System.out.printf("%d articles, %d stems%n", texts.size(), stems.length);
        return new Background(stems, rarities, steps(share(0, texts.size())));
    }

    private static double share(int count, int articles) {
        return (count + 0.5) / (articles + 1);
    }

    private static int steps(double share) {
        return (int) Math.max(1, Math.min(255, Math.round(-Math.log(share) / Background.STEP)));
    }

    private static Map<Integer, Integer> frequencies(Collection<String> articles) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String text : articles) {
            Set<Integer> stems = new HashSet<>();
            Stems.walk(text, 0, text.length(), (stem, start, capital, number) -> stems.add(stem));
            stems.forEach(it -> counts.merge(it, 1, Integer::sum));
        }
        return counts;
    }

    private static Map<String, List<String>> articlesByLanguage(Sets sets) {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (JsonNode row : sets.rows(SENTENCES)) {
            sentences
                    .computeIfAbsent(row.path("lang").asString(""), it -> new ArrayList<>())
                    .add(row.path("text").asString(""));
        }
        sentences.remove("en");
        sentences.replaceAll((language, all) -> {
            List<String> articles = new ArrayList<>();
            for (int i = 0; i < all.size(); i += SENTENCES_AN_ARTICLE) {
                articles.add(String.join("\n", all.subList(i, Math.min(all.size(), i + SENTENCES_AN_ARTICLE))));
            }
            return articles;
        });
        return sentences;
    }
}
