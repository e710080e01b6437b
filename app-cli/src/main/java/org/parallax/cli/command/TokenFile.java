package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.config.Folders;
import org.parallax.core.json.Json;
import org.parallax.server.security.Tokens;
import picocli.CommandLine.Option;

/** The option for the file with the tokens. */
final class TokenFile {

    private final Folders folders;
    private final Json json;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "The file with the tokens. By default $$XDG_DATA_HOME/parallax/tokens.json, that is"
                    + " ~/.local/share/parallax/tokens.json.")
    private @Nullable Path file;

    @Inject
    TokenFile(Folders folders, Json json) {
        this.folders = folders;
        this.json = json;
    }

    Path path() {
        return file != null ? file : folders.tokens();
    }

    Tokens open() {
        return new Tokens(path(), json);
    }
}
