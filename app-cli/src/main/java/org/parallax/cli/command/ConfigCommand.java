package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Problem;
import org.parallax.cli.config.Config;
import org.parallax.cli.config.Setting;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows and checks settings. */
@Command(
        name = "config",
        description = {
            "Shows and checks settings.",
            "",
            "A flag counts before an environment variable (PARALLAX_ARCHIVE, PARALLAX_PLUGINS, PARALLAX_<COMMAND>_<OPTION>),"
                    + " that before parallax.toml in the working folder, else in $$XDG_CONFIG_HOME/parallax, that before the"
                    + " default. In the file, [analyze] holds the options of that command, [archive] and [plugins] the"
                    + " folders, [plugins.geo] what the plug-in 'geo' can be told."
        },
        subcommands = {ConfigCommand.Show.class, ConfigCommand.Check.class},
        synopsisSubcommandLabel = "(show | check)")
final class ConfigCommand extends Group {

    /** Every setting, its value, and where it comes from. */
    @Command(name = "show", description = "Lists every setting, its value, and where the value comes from.")
    static final class Show extends Standard {

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean asJson;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final Config config;
        private final Terminal terminal;
        private final Json json;

        @Inject
        Show(Config config, Terminal terminal, Json json) {
            this.config = config;
            this.terminal = terminal;
            this.json = json;
        }

        @Override
        public Integer call() {
            List<Setting> settings = config.all(spec.root().commandLine());
            if (asJson) {
                settings.forEach(it -> terminal.print(json.write(it)));
                return Exit.OK;
            }
            Table table = new Table("", 1);
            settings.forEach(it -> table.row(it.key(), it.value().isEmpty() ? "-" : it.value(), it.origin()));
            terminal.print(table.lines(terminal.columns()));
            return Exit.OK;
        }
    }

    /** What is written in the file or the environment and means nothing. */
    @Command(
            name = "check",
            description = "Names every setting that means nothing or cannot be used, and what was probably meant.")
    static final class Check extends Standard {

        @Mixin
        private final PluginFolder plugins;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final Config config;
        private final Terminal terminal;

        @Inject
        Check(Config config, Terminal terminal, PluginFolder plugins) {
            this.config = config;
            this.terminal = terminal;
            this.plugins = plugins;
        }

        @Override
        public Integer call() {
            List<String> mistakes = new ArrayList<>(config.mistakes(spec.root().commandLine()));
            List<Problem> problems = new ArrayList<>();
            Set<String> configured = config.plugins().keySet();
            try (Toolbox toolbox = plugins.open(problems::add)) {
                List<String> names =
                        toolbox.found().all().stream().map(Plugin::name).toList();
                for (String name : configured) {
                    if (!names.contains(name)) {
                        mistakes.add(
                                "there is no plug-in '%s' to configure%s".formatted(name, Config.meant(name, names)));
                    }
                }
                problems.clear();
                toolbox.use(Optional.empty());
                problems.forEach(it -> mistakes.add("plug-in '%s' %s".formatted(it.reporter(), it.message())));
            }
            mistakes.forEach(terminal::error);
            if (mistakes.isEmpty()) {
                terminal.print(terminal.style(Style.GREEN, "ok")
                        + config.file()
                                .path()
                                .map(it -> "  " + it)
                                .orElse("  no parallax.toml; defaults are in effect"));
            }
            return mistakes.isEmpty() ? Exit.OK : Exit.FAILURE;
        }
    }
}
