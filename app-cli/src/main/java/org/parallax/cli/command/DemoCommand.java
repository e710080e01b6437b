package org.parallax.cli.command;

import jakarta.inject.Inject;
import org.parallax.cli.demo.Demonstration;
import org.parallax.cli.demo.Showing;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.process.Interruption;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.Refusal;
import org.parallax.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what Parallax is for. */
@Command(
        name = "demo",
        description = {
            "Takes a week of invented press into a temporary archive, and shows what there is to see in it.",
            "",
            "With --serve, a server shows it as pages in a browser, every view of them filled."
        })
final class DemoCommand extends Standard {

    @Mixin
    private final PluginFolder plugins;

    @Option(names = "--serve", description = "Show it as pages in a browser, until told to end (Ctrl-C).")
    private boolean serve;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port for --serve; 0 for any that is free. By default 7474.")
    private int port = ServerOptions.PORT;

    private final Demonstration demonstration;
    private final Showing showing;
    private final Interruption interruption;

    @Inject
    DemoCommand(Demonstration demonstration, Showing showing, Interruption interruption, PluginFolder plugins) {
        this.demonstration = demonstration;
        this.showing = showing;
        this.interruption = interruption;
        this.plugins = plugins;
    }

    @Override
    public Integer call() throws Exception {
        try (Toolbox toolbox = plugins.open(demonstration)) {
            if (serve) {
                interruption.watched();
                showing.run(toolbox, Version.number(), port, interruption);
                return Exit.OK;
            }
            return demonstration.run(toolbox, Version.number(), interruption.watched()) ? Exit.OK : Exit.FAILURE;
        } catch (Refusal e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
