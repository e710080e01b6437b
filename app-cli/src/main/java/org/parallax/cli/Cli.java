package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.PrintWriter;
import org.parallax.cli.command.ParallaxCommand;
import org.parallax.cli.config.Config;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/** Runs one command in given surroundings. */
public final class Cli {

    private Cli() {}

    /** Runs the command, and returns its exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        return run(surroundings, new Interruption(), arguments);
    }

    /** Runs the command, which {@code interruption} can ask to end early, and returns its exit code. */
    public static int run(Surroundings surroundings, Interruption interruption, String... arguments) {
        try {
            int exit = line(surroundings, interruption).execute(arguments);
            surroundings.out().flush();
            return exit;
        } catch (OutputGone e) {
            return Exit.OK;
        } finally {
            surroundings.err().flush();
            interruption.finished();
        }
    }

    private static CommandLine line(Surroundings surroundings, Interruption interruption) {
        Injector injector = Guice.createInjector(new CliModule(surroundings, interruption));
        Terminal terminal = injector.getInstance(Terminal.class);
        Errors errors = new Errors(terminal);
        CommandLine line = new CommandLine(ParallaxCommand.class, new Factory(injector));
        line.setOut(new PrintWriter(surroundings.out(), true, UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(terminal.columns());
        line.setUsageHelpLongOptionsMaxWidth(24);
        line.setAbbreviatedSubcommandsAllowed(true);
        line.setDefaultValueProvider(injector.getInstance(Config.class));
        line.setParameterExceptionHandler(errors);
        line.setExecutionExceptionHandler(errors);
        return line;
    }

    /** Lets Guice make Parallax's own classes, and picocli its own. */
    private record Factory(Injector injector) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getName().startsWith("org.parallax.")
                    ? injector.getInstance(type)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
