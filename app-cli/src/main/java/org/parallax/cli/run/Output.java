package org.parallax.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.process.Failure;

/**
 * Where lines of a result go: standard output, or a file, which stands under its name only when it is complete.
 */
public final class Output implements AutoCloseable {

    private final @Nullable Path file;
    private final @Nullable Path part;
    private final BufferedWriter writer;
    private final boolean eager;

    private Output(@Nullable Path file, @Nullable Path part, BufferedWriter writer, boolean eager) {
        this.file = file;
        this.part = part;
        this.writer = writer;
        this.eager = eager;
    }

    /**
     * An output.
     *
     * @param target the file; absent, or {@code -}, for standard output
     * @param eager whether each line is to be seen at once
     */
    public static Output to(Optional<Path> target, PrintStream out, boolean eager) {
        Path file = target.filter(it -> !it.toString().equals("-")).orElse(null);
        if (file == null) {
            return new Output(null, null, new BufferedWriter(new OutputStreamWriter(out, UTF_8)), eager);
        }
        boolean whole = !Files.exists(file) || Files.isRegularFile(file);
        Path part = whole ? file.resolveSibling(file.getFileName() + ".part") : file;
        try {
            return new Output(whole ? file : null, part, Files.newBufferedWriter(part, UTF_8), eager);
        } catch (IOException e) {
            throw new Failure("Cannot write to %s: %s".formatted(file, Words.of(e)), e);
        }
    }

    /** Writes one line. */
    public void line(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
        if (eager) {
            writer.flush();
        }
    }

    /** Says that the result is complete. */
    public void complete() throws IOException {
        writer.flush();
        if (file != null && part != null) {
            writer.close();
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            writer.close();
        } else {
            writer.flush();
        }
    }
}
