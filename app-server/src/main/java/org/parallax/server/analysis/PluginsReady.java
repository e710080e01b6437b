package org.parallax.server.analysis;

import jakarta.inject.Inject;
import org.parallax.server.health.Condition;

/** Whether the plug-ins have been made ready. */
public final class PluginsReady implements Condition {

    private final Workbench workbench;

    @Inject
    PluginsReady(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public boolean isMet() {
        return workbench.isReady();
    }
}
