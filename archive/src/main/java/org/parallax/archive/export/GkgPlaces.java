package org.parallax.archive.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;

/**
 * The two columns of locations. A feature id of GDELT is one of the GNS or GNIS files, and a code of a division one of
 * FIPS, neither of which Parallax knows; they stay empty.
 */
record GkgPlaces(List<Annotation<PlaceMention>> mentions, Fips fips) {

    private static final String COUNTRY = "1";
    private static final String US_STATE = "2";
    private static final String US_CITY = "3";
    private static final String WORLD_CITY = "4";
    private static final String WORLD_STATE = "5";

    /** Each place once. */
    String plain() {
        return each().map(place -> block(place, false)).distinct().collect(joining(";"));
    }

    /** Each mention, with where it begins in the text. */
    String enhanced() {
        return mentions.stream()
                .flatMap(it -> it.value().place().stream()
                        .map(place -> block(place, true) + '#' + it.span().start()))
                .collect(joining(";"));
    }

    private Stream<Place> each() {
        return mentions.stream().flatMap(it -> it.value().place().stream());
    }

    private String block(Place place, boolean enhanced) {
        String code = fips.of(place.country());
        String type = type(place);
        return String.join(
                "#",
                type,
                GkgNames.clean(place.name()),
                code,
                type.equals(COUNTRY) ? code : "",
                enhanced ? "#" + degrees(place.latitude()) : degrees(place.latitude()),
                degrees(place.longitude()),
                "");
    }

    private static String type(Place place) {
        boolean american = place.country().equals("US");
        if (place.feature().startsWith("PCL")) {
            return COUNTRY;
        }
        if (place.feature().equals("ADM1")) {
            return american ? US_STATE : WORLD_STATE;
        }
        return american ? US_CITY : WORLD_CITY;
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees)
                .replaceFirst("0+$", "")
                .replaceFirst("\\.$", "");
    }
}
