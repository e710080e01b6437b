package org.parallax.geo.tools;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.Letters;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Decides which of the many alternate names in GeoNames are worth keeping. */
final class Aliases {

    private static final double LARGE = 300_000;

    private Aliases() {}

    /** Whether an alternate name is one that news may use: capitalised Latin, or another script for a well-known city. */
    static boolean worth(String name, double population, String feature) {
        if (name.isEmpty() || name.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '(' || c == '/')) {
            return false;
        }
        char first = name.charAt(0);
        if (first >= 0x0370 && !(first >= 0x1E00 && first < 0x1F00)) {
            boolean known = population >= LARGE || feature.equals("PPLC");
            int least = Letters.isUnspaced(first) ? 2 : 3;
            return known && name.length() >= least && name.indexOf(' ') < 0 && common(first);
        }
        return name.length() >= 4
                && Character.isUpperCase(first)
                && name.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean common(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN, HANGUL, HAN, KATAKANA -> true;
            default -> false;
        };
    }

    /** The cities without those alternate names that a country, division, region or larger city bears as its own. */
    static List<PlaceRow> prune(Collection<PlaceRow> cities, List<PlaceRow> areas) {
        Set<String> areaNames = new HashSet<>();
        for (PlaceRow area : areas) {
            area.names().forEach(it -> areaNames.add(Key.of(it.text())));
        }
        Map<String, Double> largest = new HashMap<>();
        for (PlaceRow city : cities) {
            largest.merge(Key.of(city.name()), city.population(), Math::max);
        }
        return cities.stream().map(it -> pruned(it, areaNames, largest)).toList();
    }

    private static PlaceRow pruned(PlaceRow city, Set<String> areas, Map<String, Double> largest) {
        List<Name> kept = city.names().stream()
                .filter(it -> it.type() == NameType.NAME || keep(city, Key.of(it.text()), areas, largest))
                .toList();
        return new PlaceRow(
                city.geonameId(),
                city.name(),
                city.latitude(),
                city.longitude(),
                city.country(),
                city.division(),
                city.county(),
                city.feature(),
                city.population(),
                kept);
    }

    private static boolean keep(PlaceRow city, String alias, Set<String> areas, Map<String, Double> largest) {
        if (alias.equals("new york")) {
            return true;
        }
        return !areas.contains(alias)
                && largest.getOrDefault(alias, 0.0) < city.population() / 20
                && Level.of(city.feature()) != Level.QUARTER;
    }
}
