package org.parallax.cli.process;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it, so that tests can put it into surroundings of their own.
 *
 * @param in standard input
 * @param out standard output: the result, and nothing else
 * @param err standard error: everything else
 * @param environment the environment variables
 * @param folder the working folder
 * @param outIsTerminal whether somebody looks at standard output
 * @param errIsTerminal whether somebody looks at standard error
 * @param columns the terminal's width; 0 where it is not known
 * @param name how the program was called, for examples
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        String name) {

    /** Copies what it is given. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Surroundings without a terminal. */
    public static Surroundings of(
            InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Path folder) {
        return new Surroundings(in, out, err, environment, folder, false, false, 0, "parallax");
    }

    /** An environment variable; empty where it is not set, or set to nothing. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /**
     * The folder for Parallax's files of one kind, as the XDG base directory specification has it.
     *
     * @param variable such as {@code XDG_DATA_HOME}
     * @param fallback its default below the home folder, such as {@code .local/share}
     */
    public Path xdg(String variable, String fallback) {
        String set = variable(variable);
        String home = variable("HOME").isEmpty() ? System.getProperty("user.home", ".") : variable("HOME");
        return (set.isEmpty() ? Path.of(home, fallback) : Path.of(set)).resolve("parallax");
    }
}
