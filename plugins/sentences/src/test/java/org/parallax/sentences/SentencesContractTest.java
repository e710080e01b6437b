package org.parallax.sentences;

import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;

class SentencesContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new SentencesAnalyzer());
    }
}
