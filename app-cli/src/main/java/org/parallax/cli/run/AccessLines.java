package org.parallax.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;

/** Where the lines of an access log go: to a file, else to standard error unless it is to be quiet. Thread-safe. */
public final class AccessLines implements AutoCloseable {

    private final Terminal terminal;
    private final @Nullable PrintStream file;

    private AccessLines(Terminal terminal, @Nullable PrintStream file) {
        this.terminal = terminal;
        this.file = file;
    }

    /** Lines at the end of {@code file}, where one is named. */
    public static AccessLines open(Terminal terminal, Optional<Path> file) {
        try {
            return new AccessLines(
                    terminal,
                    file.isPresent()
                            ? new PrintStream(Files.newOutputStream(file.get(), CREATE, APPEND), true, UTF_8)
                            : null);
        } catch (IOException e) {
            throw new Failure("Cannot write the access log to %s: %s".formatted(file.orElseThrow(), Words.of(e)), e);
        }
    }

    /** Writes a line. */
    public void line(String line) {
        if (file != null) {
            file.println(line);
        } else {
            terminal.note(line);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
