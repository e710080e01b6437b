package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads, configures and plans every plug-in, and says what is wrong. */
@Command(
        name = "doctor",
        description =
                "Loads every plug-in, makes it ready with its settings, and says what is wrong; exits 1 if anything is.")
final class PluginsDoctorCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    private final Terminal terminal;

    @Inject
    PluginsDoctorCommand(Terminal terminal, PluginFolder plugins) {
        this.terminal = terminal;
        this.plugins = plugins;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (Toolbox toolbox = plugins.open(problems::add)) {
            try {
                Plan plan = toolbox.use(Optional.empty()).plan();
                int sources = toolbox.sources().size();
                terminal.print("%d plug-ins are ready, and run in this order:"
                        .formatted(sources + plan.names().size()));
                terminal.print("  " + plan);
            } catch (Failure e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
            toolbox.found().passedOver().forEach(it -> terminal.print(notice(it)));
        }
        problems.forEach(it -> wrong.add("%s: %s".formatted(it.reporter(), it.message())));
        wrong.forEach(terminal::error);
        terminal.print(
                wrong.isEmpty()
                        ? terminal.style(Style.GREEN, "Nothing is wrong.")
                        : "%d of the plug-ins' problems stand above. Plug-ins are looked for in %s"
                                .formatted(wrong.size(), plugins.path()));
        return wrong.isEmpty() ? Exit.OK : Exit.FAILURE;
    }

    private static String notice(Plugin unused) {
        return "'%s' of %s is not used, as another makes that layer%s"
                .formatted(
                        unused.name(),
                        unused.origin(),
                        unused.origin()
                                .entry()
                                .map(it -> "; by = \"%s\" under [plugins.%s] would use it".formatted(it, unused.name()))
                                .orElse(""));
    }
}
