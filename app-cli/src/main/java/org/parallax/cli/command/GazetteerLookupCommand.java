package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.vocabulary.Place;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Table;
import org.parallax.cli.terminal.Terminal;
import org.parallax.core.json.Json;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Key;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the places that bear a name. */
@Command(name = "lookup", description = "Lists the places that bear a name, from the largest down.")
final class GazetteerLookupCommand extends Standard {

    @Mixin
    private final GazetteerFile file;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "The name, in several words where it has them; case and accents do not count.")
    private List<String> name = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    private final Terminal terminal;
    private final Json json;

    @Inject
    GazetteerLookupCommand(Terminal terminal, Json json, GazetteerFile file) {
        this.terminal = terminal;
        this.json = json;
        this.file = file;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = file.open();
        String wanted = String.join(" ", name);
        long entry = gazetteer.find(Key.hash(Key.of(wanted)));
        if (Gazetteer.count(entry) == 0) {
            throw new Failure("No place in the gazetteer is called '%s'".formatted(wanted));
        }
        Table table = new Table("", 0);
        for (int i = 0; i < Gazetteer.count(entry); i++) {
            int number = gazetteer.place(entry, i);
            Place place = gazetteer.describe(number);
            String bears = gazetteer.type(entry, i).name().toLowerCase(Locale.ROOT);
            if (asJson) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("place", place);
                facts.put("nameType", bears);
                facts.put("population", population(gazetteer, number));
                terminal.print(json.write(facts));
            } else {
                table.row(
                        place.name(),
                        place.feature(),
                        place.country().isEmpty() ? "-" : place.country(),
                        "%.4f".formatted(place.latitude()),
                        "%.4f".formatted(place.longitude()),
                        population(gazetteer, number),
                        place.geonameId().map(it -> "geonames.org/" + it).orElse("-"),
                        bears);
            }
        }
        terminal.print(table.lines(terminal.columns()));
        return Exit.OK;
    }

    /** The population as far as it is kept, which is to about a twentieth. */
    private static long population(Gazetteer gazetteer, int place) {
        double exact = Math.pow(10, gazetteer.logPopulation(place)) - 1;
        double scale = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, exact))) - 1));
        return Math.round(exact / scale) * (long) scale;
    }
}
