package org.parallax.geo.build;

import java.util.ArrayList;
import java.util.List;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/**
 * What several tables say of one place, put together. Names add up; the last table with a point has its say on the rest, but
 * that countries, divisions and regions keep the first point that is known, which was chosen to stand for the whole.
 */
final class Merge {

    /** The feature code of a row that brings names only. */
    static final String NAMES_ONLY = "";

    private Merge() {}

    /** By what rows of one place are recognised. */
    static String key(PlaceRow row) {
        if (row.feature().equals("ADM1") && !row.division().isEmpty()) {
            return row.country() + "." + row.division();
        }
        if (row.feature().equals("ADM2") && !row.county().isEmpty()) {
            return row.country() + "." + row.division() + "." + row.county();
        }
        return row.geonameId() != 0
                ? Long.toString(row.geonameId())
                : "%s/%s/%.6f/%.6f".formatted(row.name(), row.feature(), row.latitude(), row.longitude());
    }

    static PlaceRow of(PlaceRow one, PlaceRow other) {
        boolean area = isArea(Level.of(one.feature()));
        boolean first =
                other.feature().equals(NAMES_ONLY) || (!Double.isNaN(one.latitude()) && Double.isNaN(other.latitude()));
        PlaceRow main = first ? one : other;
        PlaceRow point = area && !one.feature().equals(NAMES_ONLY) && !Double.isNaN(one.latitude()) ? one : main;
        List<Name> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        return new PlaceRow(
                one.geonameId() != 0 ? one.geonameId() : other.geonameId(),
                area ? one.name() : main.name(),
                point.latitude(),
                point.longitude(),
                main.country(),
                main.division(),
                main.county().isEmpty() ? one.county() : main.county(),
                main.feature(),
                Math.max(one.population(), other.population()),
                names);
    }

    /** Whether a place is so large that its point stands for the whole. */
    static boolean isArea(Level level) {
        return level == Level.COUNTRY || level == Level.DIVISION || level == Level.REGION;
    }
}
