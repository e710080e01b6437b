package org.parallax.geo;

import org.parallax.core.plugin.Plugins;
import org.parallax.geo.home.OutletHomeLinker;
import org.parallax.testkit.PluginContract;

class GeoContractTest implements PluginContract {

    private static final GeoAnalyzer SHARED = new GeoAnalyzer();

    @Override
    public Plugins plugins() {
        return Plugins.of(SHARED, new FocusAnalyzer(), new OutletHomeLinker());
    }
}
