package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.cli.process.Surroundings;

/** Runs commands in this process, in surroundings of their own. */
final class Run {

    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private String input = "";

    private Run(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.toString());
    }

    /** What came of a command. */
    record Result(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Run in(Path folder) {
        return new Run(folder);
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run input(String text) {
        input = text;
        return this;
    }

    Result parallax(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Cli.run(
                Surroundings.of(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        environment,
                        folder),
                arguments);
        return new Result(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
