package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.Mode;
import org.parallax.archive.Verification;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an archive. */
@Command(
        name = "verify",
        description =
                "Checks that every stored reading is whole, and that the index holds each of them once. Changes nothing.")
final class ArchiveVerifyCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(
            names = "--acknowledged",
            paramLabel = "FILE",
            description = "Also check that each id in this file, one a line, is there once.")
    private @Nullable Path acknowledged;

    private final Terminal terminal;

    @Inject
    ArchiveVerifyCommand(Terminal terminal, ArchiveFolder archives) {
        this.terminal = terminal;
        this.archives = archives;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> ids = acknowledged == null ? Set.of() : new TreeSet<>(Files.readAllLines(acknowledged));
        Optional<Archive> there = open(ids);
        if (there.isEmpty()) {
            terminal.print("VERIFY missing=0 dup=0");
            return Exit.OK;
        }
        try (Archive archive = there.get()) {
            Verification found = archive.verify();
            long missing = ids.stream()
                    .filter(it -> !it.isBlank() && !archive.contains(new ArticleId(it)))
                    .count();
            if (acknowledged != null) {
                terminal.print("VERIFY missing=%d dup=%d".formatted(missing, found.duplicate()));
            }
            if (!found.ok()) {
                tell(found);
            } else if (acknowledged == null) {
                terminal.print(terminal.style(Style.GREEN, "sound")
                        + "  %,d articles in %,d commits, each in the index once"
                                .formatted(found.readings(), found.members()));
            }
            return found.ok() && missing == 0 ? Exit.OK : Exit.FAILURE;
        }
    }

    /** The archive; absent where there is none and none has to be, as nothing was ever acknowledged. */
    private Optional<Archive> open(Set<String> ids) {
        try {
            return Optional.of(archives.open(Mode.READ));
        } catch (ArchiveException e) {
            if (e.code() == ArchiveException.Code.NOT_FOUND && acknowledged != null && ids.isEmpty()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void tell(Verification found) {
        terminal.error("the archive is not sound: %,d missing from the index, %,d twice, %,d too many, %,d different%s"
                .formatted(
                        found.missing(),
                        found.duplicate(),
                        found.extra(),
                        found.different(),
                        found.indexClean() ? "" : ", and the index itself is damaged"));
        found.examples().forEach(terminal::error);
        found.damages().forEach(terminal::error);
        if (found.damages().isEmpty()) {
            terminal.error("the readings themselves are safe; 'parallax archive reindex' makes the index anew");
        }
    }
}
