package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.cli.config.Folders;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import picocli.CommandLine.Option;

/** The option for the archive. */
final class ArchiveFolder {

    /** Lucene recommends a Java option for vectors, which nothing here uses. Held, as loggers that nobody holds are forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Folders folders;
    private final Json json;
    private final Terminal terminal;

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "DIR",
            description = "The archive's folder. By default $$XDG_DATA_HOME/parallax/archive, that is"
                    + " ~/.local/share/parallax/archive.")
    private @Nullable Path folder;

    @Inject
    ArchiveFolder(Folders folders, Json json, Terminal terminal) {
        this.terminal = terminal;
        this.folders = folders;
        this.json = json;
    }

    Path path() {
        return folder != null ? folder : folders.archive();
    }

    /** Opens the archive; an index that another version made is made anew first. */
    Archive open(Mode mode) {
        LUCENE.setLevel(Level.SEVERE);
        try {
            return Archive.open(path(), mode, json);
        } catch (ArchiveException e) {
            if (e.code() != Code.INDEX_OUTDATED) {
                throw e;
            }
            terminal.note(
                    "The search index was made by another version of Parallax; making it anew, which may take a while.");
            Upkeep.reindex(path());
            return Archive.open(path(), mode, json);
        }
    }
}
