package org.parallax.geo;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.core.plugin.Plugins;
import org.parallax.geo.home.OutletHomeLinker;
import org.parallax.testkit.PluginContract;
import org.parallax.testkit.Samples;

class GeoContractTest implements PluginContract {

    private static final Outlet LOCAL = new Outlet("elmherald.example", "Elm Herald");
    private static final GeoAnalyzer SHARED = new GeoAnalyzer();

    @Override
    public Plugins plugins() {
        return Plugins.of(SHARED, new FocusAnalyzer(), new OutletHomeLinker());
    }

    @Override
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.ARTICLES);
        for (String body : List.of(
                "The council in Paris met farmers from Reno and Blossom.",
                "A fire in Honey Grove was put out by crews from Bonham and Paris.",
                "The team from Clarksville won in Paris, and then in Hugo.",
                "Roads near Bonham and Honey Grove will close.")) {
            articles.add(Article.untitled().body(body).outlet(LOCAL).build());
        }
        return articles;
    }
}
