package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.archive.Verification;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies an archive. */
@Command(
        name = "backup",
        description = {
            "Copies the archive as it is at one commit, also while something writes to it, and checks the copy. The copy is an"
                    + " archive like any other: open it with --archive, or put it in place of a lost one."
        })
final class ArchiveBackupCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(paramLabel = "DIR", description = "Where the copy goes: an empty folder, or one that is made.")
    private @Nullable Path target;

    @Option(names = "--no-verify", description = "Do not check the copy.")
    private boolean unchecked;

    private final Terminal terminal;

    @Inject
    ArchiveBackupCommand(Terminal terminal, ArchiveFolder archives) {
        this.terminal = terminal;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        if (target == null) {
            throw Failure.usage("name the folder for the copy");
        }
        Upkeep.backup(archives.path(), target);
        try (Archive copy = Archive.open(target, Mode.READ)) {
            if (unchecked) {
                terminal.print("%,d articles copied to %s".formatted(copy.count(), copy.folder()));
                return Exit.OK;
            }
            Verification found = copy.verify();
            if (!found.ok()) {
                terminal.error(
                        "the copy in %s is not sound; run 'parallax archive verify --archive %s' for what is wrong"
                                .formatted(copy.folder(), copy.folder()));
                return Exit.FAILURE;
            }
            terminal.print("%,d articles copied to %s, %s"
                    .formatted(found.readings(), copy.folder(), terminal.style(Style.GREEN, "sound")));
            return Exit.OK;
        }
    }
}
