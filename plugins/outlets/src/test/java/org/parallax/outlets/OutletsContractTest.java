package org.parallax.outlets;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.core.plugin.Plugins;
import org.parallax.duplicates.DuplicatesLinker;
import org.parallax.outlets.amplification.AmplificationAggregator;
import org.parallax.outlets.profile.ProfileAggregator;
import org.parallax.outlets.republication.RepublicationAggregator;
import org.parallax.testkit.PluginContract;
import org.parallax.testkit.Samples;

class OutletsContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(
                new DuplicatesLinker(),
                new AmplificationAggregator(),
                new ProfileAggregator(),
                new RepublicationAggregator());
    }

    @Override
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.ARTICLES);
        for (String outlet : List.of("courier.example", "ledger.example", "anvil.example")) {
            articles.add(Article.titled("Ferry returns to " + outlet)
                    .outlet(Outlet.named(outlet))
                    .body("The ferry that had been missing since Monday returned to the quay of Port Sable with all"
                            + " forty passengers aboard, and the harbour master, who had not slept, wept for joy.")
                    .build());
        }
        return articles;
    }
}
