package org.parallax.quotes;

import org.parallax.core.plugin.Plugins;
import org.parallax.sentences.SentencesAnalyzer;
import org.parallax.testkit.PluginContract;

class QuotesContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new QuotesAnalyzer(), new SentencesAnalyzer());
    }
}
