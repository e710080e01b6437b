package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.cli.config.Config;
import org.parallax.cli.config.Folders;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option for the folder of plug-ins. */
final class PluginFolder {

    private final Folders folders;
    private final Config config;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The folder of plug-ins: each jar in it, and each subfolder of jars, is one. "
                    + "By default $$XDG_DATA_HOME/parallax/plugins, that is ~/.local/share/parallax/plugins.")
    private @Nullable Path folder;

    @Mixin
    private final RegistryFile registry;

    @Inject
    PluginFolder(Folders folders, Config config, RegistryFile registry) {
        this.folders = folders;
        this.config = config;
        this.registry = registry;
    }

    Path path() {
        return folder != null ? folder : folders.plugins();
    }

    /** The registry of outlets. */
    RegistryFile registry() {
        return registry;
    }

    Toolbox open(Problems problems) {
        return Toolbox.open(path(), config.plugins(), problems).knowing(registry.read());
    }

    /** As {@link #open}, with sources that say where each field of an article came from. */
    Toolbox openExplaining(Problems problems) {
        Map<String, Settings> settings = new HashMap<>(config.plugins());
        for (String source : List.of("html", "dump")) {
            Map<String, String> values =
                    new HashMap<>(settings.getOrDefault(source, Settings.NONE).values());
            values.put("explain", "true");
            settings.put(source, Settings.of(values));
        }
        return Toolbox.open(path(), settings, problems).knowing(registry.read());
    }
}
