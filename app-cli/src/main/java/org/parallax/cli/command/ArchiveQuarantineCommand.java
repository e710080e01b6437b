package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.List;
import org.parallax.cli.process.Exit;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Quarantine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists damaged records. */
@Command(
        name = "quarantine",
        description = "Lists the damaged records that were kept aside: where each stands, and what is wrong with it.")
final class ArchiveQuarantineCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Option(names = "--json", description = "One JSON object a line, with the record itself.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    ArchiveQuarantineCommand(Terminal terminal, Json json, ArchiveFolder archives) {
        this.terminal = terminal;
        this.json = json;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        List<Quarantine.Entry> entries = new Quarantine(archives.path(), json, Version.number()).entries();
        if (asJson) {
            entries.forEach(it -> terminal.print(json.write(it)));
            return Exit.OK;
        }
        Table table = new Table("", 2);
        entries.forEach(it -> table.row(it.code(), it.source(), it.message()));
        terminal.print(table.lines(terminal.columns()));
        terminal.note(
                entries.isEmpty() ? "Nothing is in quarantine." : "%,d damaged records".formatted(entries.size()));
        return Exit.OK;
    }
}
