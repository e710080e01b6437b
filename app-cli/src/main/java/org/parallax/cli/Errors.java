package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.query.QueryException;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.Words;
import org.parallax.cli.terminal.Caret;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.plan.PlanException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into a sentence on standard error and an exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Errors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        if (e.getCause() instanceof Failure failure) { // parallax.toml cannot be read
            return handle(failure);
        }
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !line.getSubcommands().isEmpty()) {
            terminal.error("there is no command '%s'"
                    .formatted(unmatched.getUnmatched().get(0)));
        } else {
            terminal.error(String.valueOf(e.getMessage()));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                terminal.error("did you mean " + String.join(", or ", suggestions) + "?");
            }
        }
        terminal.error("see '%s --help'".formatted(line.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return handle(e);
    }

    private int handle(Exception e) {
        if (e instanceof OutputGone) {
            return Exit.OK; // whoever reads has seen enough
        }
        int exit = Exit.FAILURE;
        if (e instanceof Failure failure) {
            terminal.error(String.valueOf(failure.getMessage()));
            exit = failure.exit();
        } else if (e instanceof ArchiveException) {
            terminal.error(String.valueOf(e.getMessage()));
        } else if (e instanceof PlanException plan) {
            terminal.error(String.join("\n  ", plan.mistakes()));
            exit = Exit.USAGE;
        } else if (e instanceof QueryException mistake) {
            terminal.error(String.valueOf(e.getMessage()));
            terminal.note(Caret.under(mistake.query(), mistake.position()));
            mistake.suggestion().ifPresent(it -> terminal.error("did you mean: " + it));
            exit = Exit.USAGE;
        } else if (e instanceof UncheckedIOException io) {
            terminal.error(Words.of(io.getCause() == null ? io : io.getCause()));
        } else if (e instanceof IOException) {
            terminal.error(Words.of(e));
        } else {
            terminal.error(
                    "something went wrong that should not have: %s. Run it again with --debug, and please report what it says."
                            .formatted(Words.of(e)));
        }
        if (terminal.isDebugging()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.error(trace.toString());
        }
        return exit;
    }
}
