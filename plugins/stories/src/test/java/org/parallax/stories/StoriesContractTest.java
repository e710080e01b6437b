package org.parallax.stories;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.core.plugin.Plugins;
import org.parallax.stories.report.StoryAggregator;
import org.parallax.testkit.PluginContract;
import org.parallax.testkit.Samples;

class StoriesContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new StoriesLinker(), new StoryAggregator());
    }

    @Override
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.ARTICLES);
        articles.addAll(Press.FIRES);
        return articles;
    }
}
