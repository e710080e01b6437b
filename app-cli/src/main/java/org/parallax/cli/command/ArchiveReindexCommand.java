package org.parallax.cli.command;

import jakarta.inject.Inject;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index anew. */
@Command(name = "reindex", description = "Makes the search index anew from the stored readings.")
final class ArchiveReindexCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    private final Terminal terminal;

    @Inject
    ArchiveReindexCommand(Terminal terminal, ArchiveFolder archives) {
        this.terminal = terminal;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        Upkeep.reindex(archives.path());
        try (Archive archive = archives.open(Mode.READ)) {
            terminal.print("%,d articles are in the new index".formatted(archive.count()));
            return Exit.OK;
        }
    }
}
