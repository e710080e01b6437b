package org.parallax.stories;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.Parallax;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import tools.jackson.databind.JsonNode;

/** A tool: {@code StoriesReport SETS FILE...} prints how well the stories of labelled sets are found, in a shuffled stream. */
final class StoriesReport {

    private StoriesReport() {}

    public static void main(String[] args) {
        Sets sets = new Sets(Path.of(args[0]));
        for (String file : List.of(args).subList(1, args.length)) {
            Map<String, String> gold = new HashMap<>();
            List<Article> articles = new ArrayList<>();
            for (JsonNode row : sets.rows(file)) {
                Article.Builder article = Article.titled(row.path("title").asString(""))
                        .id(new ArticleId(row.path("id").asString("")))
                        .body(row.path("text").asString(""));
                String day = row.path("date").asString("");
                if (day.length() >= 10) {
                    article.published(Published.on(LocalDate.parse(day.substring(0, 10))));
                }
                articles.add(article.build());
                gold.put(
                        row.path("id").asString(""),
                        row.path("cluster").asString(row.path("story").asString("")));
            }
            Collections.shuffle(articles, new Random(3));
            print(file, gold, found(articles));
        }
    }

    private static Map<String, String> found(List<Article> articles) {
        Map<String, String> found = new HashMap<>();
        try (Parallax parallax =
                new Parallax(Plugins.of(new StoriesLinker()), new InProcessEngine(), it -> System.out.println(it))) {
            for (Reading reading : parallax.read(articles, "stories").readings()) {
                String id = reading.id().value();
                found.put(id, reading.first(Story.STORIES).map(Story::story).orElse("alone:" + id));
            }
        }
        return found;
    }

    private static void print(String file, Map<String, String> gold, Map<String, String> found) {
        Map<String, Set<String>> byGold = invert(gold);
        Map<String, Set<String>> byFound = invert(found);
        double precision = 0;
        double recall = 0;
        for (String id : gold.keySet()) {
            Set<String> truth = byGold.getOrDefault(gold.get(id), Set.of());
            Set<String> guess = byFound.getOrDefault(found.get(id), Set.of());
            double both = truth.stream().filter(guess::contains).count();
            precision += both / guess.size();
            recall += both / truth.size();
        }
        precision /= gold.size();
        recall /= gold.size();
        System.out.printf(
                "%s: B-cubed P %.3f R %.3f F %.3f%n",
                file, precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static Map<String, Set<String>> invert(Map<String, String> labels) {
        Map<String, Set<String>> sets = new HashMap<>();
        labels.forEach((id, label) ->
                sets.computeIfAbsent(label, it -> new HashSet<>()).add(id));
        return sets;
    }
}
