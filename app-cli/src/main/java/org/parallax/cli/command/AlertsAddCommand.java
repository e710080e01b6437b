package org.parallax.cli.command;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.archive.query.QueryException;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Failure;
import org.parallax.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a search. */
@Command(
        name = "add",
        description = {
            "Saves a search. From now on, 'alerts check' or a running server tells what it finds.",
            "",
            "  parallax alerts add baku-talks 'title:talks place:Baku'",
            "  parallax alerts add --kind spike floods 'flood* country:GB'"
        })
final class AlertsAddCommand extends Standard {

    @Mixin
    private final ArchiveFolder archives;

    @Parameters(index = "0", paramLabel = "NAME", description = "Lower-case letters, digits and hyphens.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for, as in 'search'.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND",
            description =
                    "match tells each article, daily and weekly gather them, spike tells a day with far more than usual."
                            + " By default match.")
    private String kind = "match";

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "For spikes: how many times the usual spread above the usual level. By default 4.")
    private double threshold = SavedSearch.THRESHOLD;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "For spikes: with how many articles at least. By default 5.")
    private int least = SavedSearch.LEAST;

    private final Terminal terminal;

    @Inject
    AlertsAddCommand(Terminal terminal, ArchiveFolder archives) {
        this.terminal = terminal;
        this.archives = archives;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.open(Mode.READ)) {
            SavedSearch saved =
                    Alerts.of(archive, Clock.systemUTC()).add(name, String.join(" ", words), kind(), threshold, least);
            terminal.print("%s saved; it finds what is stored from now on".formatted(saved.name()));
            return Exit.OK;
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private Kind kind() {
        try {
            return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--kind is one of match, daily, weekly and spike, not '%s'".formatted(kind));
        }
    }
}
