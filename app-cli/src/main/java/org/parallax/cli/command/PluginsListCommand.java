package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.analysis.Problem;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists plug-ins. */
@Command(
        name = "list",
        description = "Lists the plug-ins: name, kind, version, licence, origin, and what they require.")
final class PluginsListCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    PluginsListCommand(Terminal terminal, Json json, PluginFolder plugins) {
        this.terminal = terminal;
        this.json = json;
        this.plugins = plugins;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        try (Toolbox toolbox = plugins.open(problems::add)) {
            List<Plugin> found = toolbox.found().all().stream()
                    .sorted(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name))
                    .toList();
            if (asJson) {
                found.forEach(it -> terminal.print(json.write(facts(it))));
            } else {
                Table table = new Table("", 4);
                table.row("NAME", "KIND", "VERSION", "LICENCE", "FROM", "REQUIRES");
                for (Plugin plugin : found) {
                    table.row(facts(plugin).values().toArray());
                }
                List<String> lines = table.lines(terminal.columns());
                terminal.print(terminal.style(Style.BOLD, lines.get(0)));
                terminal.print(lines.subList(1, lines.size()));
            }
            terminal.note("More are looked for in " + plugins.path());
            problems.forEach(it -> terminal.error("%s: %s".formatted(it.reporter(), it.message())));
            return Exit.OK;
        }
    }

    static Map<String, Object> facts(Plugin plugin) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", plugin.name());
        facts.put("kind", plugin.kind().name().toLowerCase(Locale.ROOT));
        facts.put("version", plugin.origin().version().orElse("-"));
        facts.put("licence", plugin.origin().licence().orElse("-"));
        facts.put("origin", plugin.origin().place());
        facts.put("requires", plugin.requires().isEmpty() ? "-" : String.join(" ", plugin.requires()));
        return facts;
    }
}
