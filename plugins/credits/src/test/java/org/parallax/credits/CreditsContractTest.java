package org.parallax.credits;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.api.article.Article;
import org.parallax.api.article.CreditLine;
import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;
import org.parallax.testkit.Samples;

class CreditsContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new CreditsAnalyzer(), new CreditChainAnalyzer());
    }

    @Override
    public List<Article> articles() {
        Article credited = Article.titled("Ferry stranded")
                .body("LISK (AP) — The ferry is stranded, the Marsh Herald reports.\n\nAda Roe / Reuters")
                .credits(List.of(new CreditLine("Via Quay News", 0)))
                .build();
        return Stream.concat(Samples.ARTICLES.stream(), Stream.of(credited)).toList();
    }
}
