package org.parallax.language;

import org.parallax.api.analysis.Settings;
import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;

class LanguageContractTest implements PluginContract {

    /** Holds the model; analyzers configured from it share it. */
    private static final LanguageAnalyzer LOADED = new LanguageAnalyzer();

    @Override
    public Plugins plugins() {
        return Plugins.of(LOADED.configure(Settings.NONE));
    }
}
