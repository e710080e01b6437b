package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Settings;
import org.parallax.cli.config.Config;
import org.parallax.cli.process.Failure;
import org.parallax.geo.gazetteer.Gazetteer;
import picocli.CommandLine.Option;

/** The option for the gazetteer to look into. */
final class GazetteerFile {

    private final Config config;

    @Option(
            names = {"-g", "--gazetteer"},
            paramLabel = "FILE",
            description = "A file that 'gazetteer build' wrote. By default the one that plugins.geo.gazetteer in"
                    + " parallax.toml names, or else the one that ships.")
    private @Nullable Path file;

    @Inject
    GazetteerFile(Config config) {
        this.config = config;
    }

    /** The file, absent for the gazetteer that ships. */
    Optional<Path> path() {
        Settings settings = config.plugins().getOrDefault("geo", Settings.NONE);
        return Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(settings.values().get("gazetteer"))
                        .filter(it -> !it.isBlank())
                        .map(Path::of));
    }

    Gazetteer open() {
        try {
            Optional<Path> path = path();
            return path.isPresent() ? Gazetteer.open(path.get()) : Gazetteer.shipped();
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
