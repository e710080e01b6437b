package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.geo.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a gazetteer holds. */
@Command(
        name = "info",
        description = "Says how many places and names a gazetteer holds and what it was compiled from, and checks that"
                + " every byte is as it was written.")
final class GazetteerInfoCommand extends Standard {

    @Mixin
    private final GazetteerFile file;

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    GazetteerInfoCommand(Terminal terminal, Json json, GazetteerFile file) {
        this.terminal = terminal;
        this.json = json;
        this.file = file;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = file.open();
        String name = file.path().map(Path::toString).orElse("the one that ships");
        if (!gazetteer.isWhole()) {
            throw new Failure("The gazetteer %s is damaged; build it again with 'gazetteer build'".formatted(name));
        }
        if (asJson) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("gazetteer", name);
            facts.put("places", gazetteer.size());
            facts.put("names", gazetteer.keys());
            facts.put("sources", gazetteer.sources());
            terminal.print(json.write(facts));
            return Exit.OK;
        }
        Table table = new Table("", 1)
                .row("gazetteer", name)
                .row("places", gazetteer.size())
                .row("names and their beginnings", gazetteer.keys());
        gazetteer.sources().forEach(it -> table.row("made from", it));
        terminal.print(table.lines(terminal.columns()));
        return Exit.OK;
    }
}
