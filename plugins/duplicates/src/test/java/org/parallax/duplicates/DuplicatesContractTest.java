package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;

class DuplicatesContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new DuplicatesLinker());
    }

    /** A text, its reprints in many degrees of edit, what contains it, and a site that prints a notice everywhere. */
    @Override
    public List<Article> articles() {
        Prose prose = new Prose(3);
        String text = prose.text(200);
        String notice = prose.text(90);
        List<String> bodies = new ArrayList<>(List.of(text, text, "NORTH SABLE (AP) — " + text));
        for (int edits = 2; edits < 40; edits += 3) {
            bodies.add(Edits.replaceWords(text, edits, prose));
        }
        bodies.add(prose.text(300) + "\n" + text);
        bodies.add(prose.text(100) + "\n" + text + "\n" + prose.text(90));
        for (int i = 0; i < 5; i++) {
            bodies.add(prose.text(40) + "\n" + notice);
        }
        List<Article> articles = new ArrayList<>();
        for (String body : bodies) {
            int number = articles.size();
            articles.add(Article.titled("Number " + number)
                    .id(new ArticleId("n" + number))
                    .outlet(Outlet.named("Outlet " + number % 3))
                    .body(body)
                    .build());
        }
        return articles;
    }
}
