package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import org.parallax.cli.demo.Demonstration;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.pipeline.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what Parallax is for. */
@Command(
        name = "demo",
        description = "Takes a week of invented press into a temporary archive, and shows what there is to see in it.")
final class DemoCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    private final Demonstration demonstration;
    private final Interruption interruption;

    @Inject
    DemoCommand(Demonstration demonstration, Interruption interruption, PluginFolder plugins) {
        this.demonstration = demonstration;
        this.interruption = interruption;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws IOException {
        try (Toolbox toolbox = plugins.open(demonstration)) {
            return demonstration.run(toolbox, Version.number(), interruption.watched()) ? Exit.OK : Exit.FAILURE;
        }
    }
}
