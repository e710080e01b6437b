package org.parallax.figures;

import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;

class FiguresContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new FiguresAnalyzer());
    }
}
