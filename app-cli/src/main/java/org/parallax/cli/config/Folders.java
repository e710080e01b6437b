package org.parallax.cli.config;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.cli.process.Surroundings;

/** Where Parallax keeps things unless told otherwise. */
public final class Folders {

    private final Surroundings surroundings;

    @Inject
    Folders(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The archive. */
    public Path archive() {
        return data().resolve("archive");
    }

    /** The plug-ins. */
    public Path plugins() {
        return data().resolve("plugins");
    }

    /** The file with the tokens of the server. */
    public Path tokens() {
        return data().resolve("tokens.json");
    }

    /** The gazetteer that the user compiled. */
    public Path gazetteer() {
        return data().resolve("gazetteer.bin");
    }

    /** What is known of outlets: the file in the working folder where there is one, else the user's. */
    public Path outlets() {
        Path here = surroundings.folder().resolve("outlets.toml");
        return Files.isRegularFile(here)
                ? here
                : surroundings.xdg("XDG_CONFIG_HOME", ".config").resolve("outlets.toml");
    }

    private Path data() {
        return surroundings.xdg("XDG_DATA_HOME", ".local/share");
    }
}
