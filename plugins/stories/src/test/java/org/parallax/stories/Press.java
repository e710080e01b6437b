package org.parallax.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.analysis.Problem;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.Parallax;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;

/** Invented articles, and the stories that the engine that ships makes of them. */
final class Press {

    static final List<Article> FIRES = List.of(
            article(
                    "m1",
                    "2026-03-02",
                    "Fire destroys Marlow Street mill in Thornbury",
                    "A fire destroyed the old Pellam cotton mill in Marlow Street, Thornbury, on Monday night. Forty firefighters"
                            + " fought the flames until dawn, fire chief Dana Orrick said. Nobody was hurt."),
            article(
                    "m2",
                    "2026-03-03",
                    "Thornbury mill burns to the ground",
                    "Thornbury's Pellam mill burned down overnight. Dana Orrick, who leads the fire brigade, said that forty"
                            + " firefighters had been at the scene in Marlow Street and that nobody was hurt."),
            article(
                    "m3",
                    "2026-03-03",
                    "Pellam cotton mill lost in blaze",
                    "The Pellam cotton mill, a landmark of Thornbury, was lost in a blaze in Marlow Street. Firefighters under"
                            + " Dana Orrick could not save it."),
            article(
                    "w1",
                    "2026-03-03",
                    "Warehouse fire in Castlerigg leaves two injured",
                    "Two workers were injured when a fire broke out at the Hollin warehouse in Castlerigg on Tuesday. Sixty"
                            + " firefighters fought the flames, brigade spokesman Piet Vanner said."),
            article(
                    "w2",
                    "2026-03-04",
                    "Two hurt in Castlerigg blaze at Hollin warehouse",
                    "The Hollin warehouse in Castlerigg burned on Tuesday and two workers were taken to hospital. Piet Vanner of"
                            + " the brigade said sixty firefighters were there."));

    private Press() {}

    static Article article(String id, String day, String title, String body) {
        Article.Builder article = Article.titled(title).id(new ArticleId(id)).body(body);
        return (day.isEmpty() ? article : article.published(Published.on(LocalDate.parse(day)))).build();
    }

    /** The story of each article by its id; none for those that are in none. Fails on problems. */
    static Map<String, String> stories(List<Article> articles) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> stories = new TreeMap<>();
        try (Parallax parallax = new Parallax(Plugins.of(new StoriesLinker()), new InProcessEngine(), problems::add)) {
            parallax.read(articles, "stories")
                    .readings()
                    .forEach(it -> it.first(Story.STORIES)
                            .ifPresent(story -> stories.put(it.id().value(), story.story())));
        }
        if (problems.stream().anyMatch(it -> !it.toString().contains("TOO_MANY"))) {
            throw new AssertionError(problems.toString());
        }
        return stories;
    }
}
