package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.cli.config.Folders;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.Words;
import org.parallax.pipeline.outlet.OutletsFile;
import picocli.CommandLine.Option;

/** The option for the registry of outlets. */
final class RegistryFile {

    private final Folders folders;

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "What is known of outlets. By default outlets.toml in the working folder, else in"
                    + " $$XDG_CONFIG_HOME/parallax, that is ~/.config/parallax; there need be none.")
    private @Nullable Path file;

    @Inject
    RegistryFile(Folders folders) {
        this.folders = folders;
    }

    Path path() {
        return file != null ? file : folders.outlets();
    }

    /** The registry; an empty one where there is no file, unless one was named. */
    OutletRegistry read() {
        if (file == null && !Files.exists(path())) {
            return OutletRegistry.NONE;
        }
        return read(path());
    }

    /** As {@link #read}, also where the file that was named is still to be written. */
    OutletRegistry readOrEmpty() {
        return Files.exists(path()) ? read(path()) : OutletRegistry.NONE;
    }

    static OutletRegistry read(Path path) {
        try {
            return OutletsFile.read(path);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure("Cannot read the outlets in %s: %s".formatted(path, Words.of(e)), e);
        }
    }
}
