package org.parallax.geo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.api.vocabulary.Place;
import org.parallax.geo.resolution.Resolved;

/** Says in words why a name was resolved as it was. */
final class Explanation {

    private static final int SHOWN = 5;

    private Explanation() {}

    static String of(Resolved resolved, Geoparser parser, Optional<LocalDate> day) {
        Resolved.Evidence evidence = resolved.name();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "a place with probability %.2f; of %d that bear the name this one with %.2f",
                resolved.probability(),
                evidence.candidates(),
                resolved.share()));
        IntStream.range(0, evidence.candidates())
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -evidence.share(it)))
                .limit(SHOWN)
                .map(it -> (it == resolved.candidate() ? "* " : "  ")
                        + line(evidence, it, parser.gazetteer().describe(evidence.place(it))))
                .forEach(lines::add);
        parser.claims().about(resolved.place(), day).ifPresent(it -> lines.add("disputed: " + it));
        parser.claims().names(resolved.place(), day).ifPresent(it -> lines.add("names by side: " + it));
        return String.join("\n", lines);
    }

    private static String line(Resolved.Evidence evidence, int candidate, Place place) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s (%s %s, %.2f, %.2f): share %.2f; size %.1f",
                place.name(),
                place.feature(),
                place.country().isEmpty() ? "-" : place.country(),
                place.latitude(),
                place.longitude(),
                evidence.share(candidate),
                evidence.prior(candidate)));
        append(line, "within a place named beside it", evidence.contained(candidate));
        append(line, "company of the text's other places", evidence.context(candidate));
        append(line, "home of the outlet", evidence.home(candidate));
        return line.toString();
    }

    private static void append(StringBuilder line, String what, double score) {
        if (score >= 0.05) {
            line.append(String.format(Locale.ROOT, ", %s %.1f", what, score));
        }
    }
}
