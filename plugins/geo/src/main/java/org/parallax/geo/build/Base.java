package org.parallax.geo.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Layout;
import org.parallax.geo.gazetteer.PlaceRow;

/** The gazetteer that another one builds on: its places as rows, and its names, of which it has only the numbers. */
final class Base {

    static final Base NONE = new Base();

    private final @Nullable Gazetteer gazetteer;
    private final int[] numbers;
    private final List<String> divisions;
    private final List<String> counties;

    private Base() {
        gazetteer = null;
        numbers = new int[0];
        divisions = List.of();
        counties = List.of();
    }

    Base(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.numbers = new int[gazetteer.size()];
        Arrays.fill(numbers, -1);
        divisions = gazetteer.codes(Layout.DIVISIONS);
        counties = gazetteer.codes(Layout.COUNTIES);
    }

    PlaceRow row(int place) {
        Gazetteer from = java.util.Objects.requireNonNull(gazetteer);
        return new PlaceRow(
                from.geonameId(place),
                from.name(place),
                from.latitude(place),
                from.longitude(place),
                from.countryCode(place),
                last(divisions.get(from.division(place))),
                last(counties.get(from.county(place))),
                from.feature(place),
                Math.pow(10, from.logPopulation(place)),
                List.of());
    }

    private static String last(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    /** A place has a new number. */
    void moved(int place, int number) {
        if (place >= 0) {
            numbers[place] = number;
        }
    }

    /** Hands on the names of all places under their new numbers. */
    void names(NameSort to) {
        Gazetteer from = gazetteer;
        if (from == null) {
            return;
        }
        from.names((hash, entry) -> {
            try {
                if ((entry & Gazetteer.PREFIX) != 0) {
                    to.addPrefix(hash);
                }
                for (int i = 0; i < Gazetteer.count(entry); i++) {
                    int place = from.place(entry, i);
                    int population = (int) Math.round(from.logPopulation(place) * 25);
                    boolean area = Merge.isArea(from.level(place)) && from.logPopulation(place) > 3;
                    to.add(hash, numbers[place], from.type(entry, i), population, area);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
