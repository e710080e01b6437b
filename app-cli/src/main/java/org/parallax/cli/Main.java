package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;

/** The program. */
public final class Main {

    private Main() {}

    /**
     * Runs one command, and exits with its code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        boolean outIsTerminal = Boolean.getBoolean("parallax.tty.out");
        Surroundings surroundings = new Surroundings(
                System.in,
                StandardOutput.open(outIsTerminal),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                outIsTerminal,
                Boolean.getBoolean("parallax.tty"),
                Integer.getInteger("parallax.columns", 0),
                System.getProperty("parallax.name", "parallax"));
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
        System.exit(Cli.run(surroundings, interruption, arguments));
    }
}
