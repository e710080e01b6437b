package org.parallax.testkit;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.core.plugin.Plugins;

class ToysContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new Toys.Shouting(), new Toys.Grouping(), new Toys.Counting());
    }

    @Override
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.ARTICLES);
        articles.add(Article.titled("LOUD").body("And CLEAR.").build());
        return articles;
    }
}
