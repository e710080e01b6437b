package org.parallax.cli.demo;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.cli.terminal.Table;

/** Where the news took place. */
final class Places {

    private static final int SHOWN = 8;

    private Places() {}

    /** A place, and how often it was named. */
    private static final class Count {
        private final Place place;
        private final Set<String> articles = new HashSet<>();
        private int mentions;

        Count(Place place) {
            this.place = place;
        }
    }

    static List<String> lines(Edition edition, int columns) {
        Map<String, Count> counts = new HashMap<>();
        for (Reading reading : edition.readings()) {
            for (Annotation<PlaceMention> found : Edition.findings(reading, PlaceMention.GEO)) {
                Optional<Place> place = found.value().place();
                if (place.isPresent() && found.value().kind() != PlaceMention.Kind.DEMONYM) {
                    Count count = counts.computeIfAbsent(
                            place.get().name() + place.get().country(), it -> new Count(place.get()));
                    count.mentions++;
                    count.articles.add(reading.id().value());
                }
            }
        }
        Table table = new Table("   ", 0);
        counts.values().stream()
                .sorted(comparingInt((Count it) -> -it.articles.size())
                        .thenComparingInt(it -> -it.mentions)
                        .thenComparing(it -> it.place.name()))
                .limit(SHOWN)
                .forEach(it -> table.row(
                        it.place.name(),
                        country(it.place),
                        "%.2f %s %.2f %s"
                                .formatted(
                                        Math.abs(it.place.latitude()),
                                        it.place.latitude() < 0 ? "S" : "N",
                                        Math.abs(it.place.longitude()),
                                        it.place.longitude() < 0 ? "W" : "E"),
                        Cuts.count(it.articles.size(), "article"),
                        Cuts.count(it.mentions, "mention")));
        return table.lines(columns);
    }

    private static String country(Place place) {
        return place.country().isEmpty() ? "-" : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    }
}
