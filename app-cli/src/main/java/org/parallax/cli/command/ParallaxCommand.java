package org.parallax.cli.command;

import jakarta.inject.Inject;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others are subcommands of. */
@Command(
        name = "parallax",
        description = "Shows how the same story is told: press goes in, clean analysed articles come out.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Begin with: parallax demo", "Commands and options may be shortened as long as they stay unique."
        },
        subcommands = {
            DemoCommand.class,
            AnalyzeCommand.class,
            IngestCommand.class,
            FetchCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            FacetsCommand.class,
            AlertsCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            CompareCommand.class,
            QuotesCommand.class,
            ShowCommand.class,
            CopiesCommand.class,
            VersionsCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            TokenCommand.class,
            TrainCommand.class,
            ArchiveCommand.class,
            OutletsCommand.class,
            PluginsCommand.class,
            GazetteerCommand.class,
            ConfigCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class ParallaxCommand extends Standard {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    @Inject
    ParallaxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but the result and errors.")
    void quiet(boolean value) {
        terminal.quiet(value);
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error came from.")
    void debug(boolean value) {
        terminal.debug(value);
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        return Exit.USAGE;
    }
}
