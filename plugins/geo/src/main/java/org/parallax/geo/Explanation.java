package org.parallax.geo;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.api.vocabulary.Place;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.resolution.Resolved;

/** Says in words why a name was resolved as it was. */
final class Explanation {

    private static final int SHOWN = 5;

    private Explanation() {}

    static String of(Resolved resolved, Gazetteer gazetteer) {
        Resolved.Evidence evidence = resolved.name();
        String candidates = IntStream.range(0, evidence.candidates())
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -evidence.share(it)))
                .limit(SHOWN)
                .map(it -> (it == resolved.candidate() ? "* " : "  ")
                        + line(evidence, it, gazetteer.describe(evidence.place(it))))
                .collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "a place with probability %.2f; %d of that name:%n%s",
                resolved.probability(),
                evidence.candidates(),
                candidates);
    }

    private static String line(Resolved.Evidence evidence, int candidate, Place place) {
        return String.format(
                Locale.ROOT,
                "%s (%s %s, %.2f, %.2f): share %.2f; size %.1f, containing place %.1f, company %.1f",
                place.name(),
                place.feature(),
                place.country().isEmpty() ? "-" : place.country(),
                place.latitude(),
                place.longitude(),
                evidence.share(candidate),
                evidence.prior(candidate),
                evidence.contained(candidate),
                evidence.context(candidate));
    }
}
