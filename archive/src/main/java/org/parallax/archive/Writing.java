package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.ArchiveException.Code;

/**
 * The writer of an archive, if it is open for writing, as several threads share it: one at a time, and none after a write has
 * failed.
 */
final class Writing implements Closeable {

    private final Path root;
    private final Object turn = new Object();
    private volatile @Nullable Writer writer;
    private volatile @Nullable String stopped;

    Writing(Path root, @Nullable Writer writer) {
        this.root = root;
        this.writer = writer;
    }

    /** Something done with the writer. */
    @FunctionalInterface
    interface Step<R> {
        R with(Writer writer) throws IOException;
    }

    <R> R write(Step<R> step) {
        synchronized (turn) {
            Writer open = writer();
            try {
                return step.with(open);
            } catch (IOException | IllegalStateException e) {
                throw stop(ArchiveException.io("write to", root, e));
            } catch (IllegalArgumentException e) {
                throw e;
            } catch (RuntimeException | Error e) {
                stop(e);
                throw e;
            }
        }
    }

    private <E extends Throwable> E stop(E failure) {
        if (stopped == null) {
            stopped = failure.toString();
        }
        return failure;
    }

    private Writer writer() {
        if (stopped != null) {
            throw new ArchiveException(
                    Code.STOPPED,
                    "The archive %s takes no more writes since one failed (%s). What was committed is safe; open it again to go on"
                            .formatted(root, stopped));
        }
        Writer open = writer;
        if (open == null) {
            throw new IllegalStateException("The archive %s is closed, or was opened for reading".formatted(root));
        }
        return open;
    }

    /** Lets whoever looks at the index next find in it what was written so far; nothing where nothing is written here. */
    void settle() throws IOException {
        synchronized (turn) {
            Writer open = writer;
            if (open != null && stopped == null) {
                open.settle();
            }
        }
    }

    /** Whether writes are taken. */
    boolean isOpen() {
        return writer != null && stopped == null;
    }

    /** What is not committed yet; a look at it waits for nobody. */
    Optional<String> pending(Function<Writer, Optional<String>> look) {
        Writer open = writer;
        return open == null || stopped != null ? Optional.empty() : look.apply(open);
    }

    /** How many articles are written and not committed yet. */
    int pending() {
        Writer open = writer;
        return open == null ? 0 : open.pending();
    }

    /** Where the journal ends that is committed; absent where nothing is written here. */
    Optional<Position> end() {
        Writer open = writer;
        return open == null ? Optional.empty() : Optional.of(open.end());
    }

    @Override
    public void close() throws IOException {
        synchronized (turn) {
            Writer open = writer;
            writer = null;
            if (open != null) {
                open.close();
            }
        }
    }
}
