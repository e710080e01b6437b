package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.cli.config.Config;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all about one plug-in. */
@Command(name = "info", description = "Tells all that is known about one plug-in.")
final class PluginsInfoCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Parameters(paramLabel = "NAME", description = "The plug-in's name.")
    private String name = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Config config;
    private final Json json;

    @Inject
    PluginsInfoCommand(Terminal terminal, Config config, Json json, PluginFolder plugins) {
        this.terminal = terminal;
        this.config = config;
        this.json = json;
        this.plugins = plugins;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        try (Toolbox toolbox = plugins.open(problems::add)) {
            List<Plugin> all = toolbox.found().all();
            List<Plugin> named =
                    all.stream().filter(it -> it.name().equals(name)).toList();
            if (named.isEmpty()) {
                List<String> names = all.stream().map(Plugin::name).sorted().toList();
                throw new Failure("There is no plug-in '%s'%s; there are %s"
                        .formatted(name, Config.meant(name, names), String.join(", ", names)));
            }
            named.forEach(this::show);
            return Exit.OK;
        }
    }

    private void show(Plugin plugin) {
        Map<String, Object> facts = new LinkedHashMap<>(PluginsListCommand.facts(plugin));
        facts.put("class", plugin.instance().getClass().getName());
        facts.put(
                "settings",
                config.plugins().getOrDefault(plugin.name(), Settings.NONE).values());
        if (asJson) {
            terminal.print(json.write(facts));
            return;
        }
        Table table = new Table("", 1);
        facts.forEach((fact, value) -> table.row(fact, value));
        terminal.print(table.lines(terminal.columns()));
    }
}
