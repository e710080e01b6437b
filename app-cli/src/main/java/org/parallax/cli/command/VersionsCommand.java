package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.cli.process.Exit;
import org.parallax.cli.show.Revisions;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.difference.Revision;
import org.parallax.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the text under one address changed. */
@Command(
        name = "versions",
        description = {
            "Shows how the text under one address changed from each time it was read to the next: headline, figures,"
                    + " corrections and every word.",
            "",
            "  parallax versions https://harbour.example/ferry",
            "  parallax versions 3a0a65e781a3a1228422c4e83095798c --json"
        })
final class VersionsCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(paramLabel = "URL", description = "The address, or the id of one of its versions.")
    private @Nullable String wanted;

    @Option(names = "--json", description = "One JSON object a line, a change from one version to the next each.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    VersionsCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            Reading reading =
                    ArticleArgument.find(archive, Optional.ofNullable(wanted).orElse(""));
            List<Article> versions = reading.article().url().map(archive::versions).orElse(List.of(reading)).stream()
                    .map(Reading::article)
                    .toList();
            List<Revision> revisions = Revision.of(versions);
            if (asJson) {
                revisions.forEach(it -> terminal.print(json.write(it)));
            } else {
                new Revisions(terminal).print(versions, revisions);
            }
            terminal.note(versions.size() == 1 ? "1 version" : "%,d versions".formatted(versions.size()));
            return Exit.OK;
        }
    }
}
