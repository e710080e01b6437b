package org.parallax.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problem.Severity;
import org.parallax.api.analysis.Problems;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.ingest.Tally;

/**
 * Tells problems on standard error, the first few of each kind in full and the others as a number, and writes all of them
 * to a file where one is asked for. Thread-safe.
 */
public final class ProblemLog implements Problems, AutoCloseable {

    private static final int TOLD = 10;

    private final Terminal terminal;
    private final Json json;
    private final Set<String> named;
    private final @Nullable BufferedWriter file;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int failures;

    private ProblemLog(Terminal terminal, Json json, Set<String> named, @Nullable BufferedWriter file) {
        this.terminal = terminal;
        this.json = json;
        this.named = named;
        this.file = file;
    }

    /**
     * A log.
     *
     * @param named the addresses of the inputs that the operator named one by one
     * @param file where to write all problems as JSONL
     */
    public static ProblemLog open(Terminal terminal, Json json, Set<String> named, Optional<Path> file) {
        try {
            return new ProblemLog(
                    terminal, json, named, file.isPresent() ? Files.newBufferedWriter(file.get(), UTF_8) : null);
        } catch (IOException e) {
            throw new Failure("Cannot write the problems to %s: %s".formatted(file.orElseThrow(), Words.of(e)), e);
        }
    }

    @Override
    public synchronized void report(Problem problem) {
        boolean passedOver =
                Tally.isSkip(problem) && !problem.code().equals("NOT_FOUND") && !named.contains(address(problem));
        boolean failure = problem.severity() == Severity.ERROR && !passedOver;
        if (failure) {
            failures++;
        }
        if (file != null) {
            write(file, problem);
        }
        if (failure || !terminal.isQuiet()) {
            tell(problem, failure);
        }
    }

    /** How many problems cost a record, or a layer of an article. */
    public synchronized int failures() {
        return failures;
    }

    /** The address of the file that it is about. */
    private static String address(Problem problem) {
        int fragment = problem.subject().indexOf('#');
        return fragment < 0 ? problem.subject() : problem.subject().substring(0, fragment);
    }

    private void tell(Problem problem, boolean failure) {
        int count = counts.merge(problem.code(), 1, Integer::sum);
        if (count <= TOLD) {
            terminal.error("%s: %s %s: %s [%s]"
                    .formatted(
                            failure ? "error" : "warning",
                            problem.code(),
                            problem.subject(),
                            problem.message(),
                            problem.reporter()));
            if (terminal.isDebugging() && problem.cause().isPresent()) {
                StringWriter trace = new StringWriter();
                problem.cause().get().printStackTrace(new PrintWriter(trace));
                terminal.error(trace.toString());
            }
        }
    }

    private void write(BufferedWriter out, Problem problem) {
        try {
            out.write(json.writeWithRecord(problem));
            out.write('\n');
        } catch (IOException e) {
            throw new Failure("Cannot write the problems: " + Words.of(e), e);
        }
    }

    @Override
    public synchronized void close() {
        counts.forEach((code, count) -> {
            if (count > TOLD) {
                terminal.error("%,d more like the %s above".formatted(count - TOLD, code));
            }
        });
        counts.clear();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new Failure("Cannot write the problems: " + Words.of(e), e);
        }
    }
}
