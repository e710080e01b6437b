package org.parallax.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Rows for countries, divisions, counties and regions. */
final class Areas {

    private static final Pattern GENERIC = Pattern.compile(
            "(?:State of|City state|Republic of)? ?(.*?)(?: (?:Oblast'?|oblast|Province|Region|Republic|Krai|Kray|District|Governorate|County|State|Department|Prefecture|City|Rayon))?");

    private static final Pattern PROVINCE =
            Pattern.compile("(?:Province of|Provincia di|Provincia de|Province de|Departamento de) (?:l[ao] )?(.*)");

    private Areas() {}

    static List<PlaceRow> countries(Path curated) throws IOException {
        Map<String, String[]> translated = Tables.byCode(curated.resolve("country-names.txt"));
        List<PlaceRow> rows = new ArrayList<>();
        for (String[] f : Tables.read(curated.resolve("countries.txt"))) {
            List<Name> names = new ArrayList<>();
            names.add(new Name(f[6], NameType.NAME));
            names.addAll(Tables.names(f[3], f[4]));
            Tables.split(translated.get(f[0])[1]).forEach(it -> names.add(new Name(it, NameType.ALIAS)));
            double population = Math.max(Double.parseDouble(f[7]), 1000);
            rows.add(new PlaceRow(
                    Long.parseLong(f[5]), f[6], degrees(f[1]), degrees(f[2]), f[0], "", "", "PCLI", population, names));
        }
        return rows;
    }

    static List<PlaceRow> divisions(Path curated, List<Map<String, String>> npm, Collection<PlaceRow> cities)
            throws IOException {
        Map<String, String[]> own = Tables.byCode(curated.resolve("divisions.txt"));
        Map<String, String[]> numbers = Tables.byCode(curated.resolve("division-numbers.txt"));
        Set<String> countries = new HashSet<>();
        Tables.read(curated.resolve("countries.txt")).forEach(it -> countries.add(it[6]));
        Map<String, Mean> means = new HashMap<>();
        cities.forEach(it -> means.computeIfAbsent(it.country() + "." + it.division(), code -> new Mean())
                .add(it));
        Map<String, String> official = new HashMap<>();
        npm.forEach(it -> official.put(it.get("code"), it.get("name")));
        Set<String> codes = new java.util.TreeSet<>(numbers.keySet());
        codes.addAll(official.keySet());
        List<PlaceRow> rows = new ArrayList<>();
        for (String code : codes) {
            String[] known = own.get(code);
            Mean mean = means.get(code);
            if (known == null && mean == null) {
                continue;
            }
            String[] number = numbers.getOrDefault(code, new String[] {code, "0", official.getOrDefault(code, "")});
            List<Name> names = new ArrayList<>();
            Set<String> spellings =
                    new java.util.LinkedHashSet<>(List.of(number).subList(2, number.length));
            spellings.add(official.getOrDefault(code, number[2]));
            for (String each : spellings) {
                names.add(new Name(each, NameType.NAME));
                var generic = GENERIC.matcher(each);
                if (generic.matches() && generic.group(1).length() > 3 && !countries.contains(generic.group(1))) {
                    names.add(new Name(generic.group(1), NameType.NAME));
                }
            }
            if (known != null) {
                names.addAll(Tables.names(known[3], known[4]));
            }
            String division = code.substring(3);
            if (code.startsWith("US.")) {
                names.add(new Name(division, NameType.POSTAL));
            }
            rows.add(new PlaceRow(
                    Long.parseLong(number[1]),
                    number[2],
                    known == null ? mean.latitude() : degrees(known[1]),
                    known == null ? mean.longitude() : degrees(known[2]),
                    code.substring(0, 2),
                    division,
                    "",
                    "ADM1",
                    mean == null ? 10_000 : mean.population(),
                    names));
        }
        return rows;
    }

    /** Counties with a city in them, but for those that bear the name of one. */
    static List<PlaceRow> counties(List<Map<String, String>> npm, Collection<PlaceRow> cities) {
        Map<String, Mean> means = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (PlaceRow city : cities) {
            String code = city.country() + "." + city.division() + "." + city.county();
            means.computeIfAbsent(code, it -> new Mean()).add(city);
            named.add(code + Key.of(city.name()));
        }
        List<PlaceRow> rows = new ArrayList<>();
        for (Map<String, String> each : npm) {
            String code = each.getOrDefault("code", "");
            String name = each.getOrDefault("name", "");
            Mean mean = means.get(code);
            String[] parts = code.split("\\.", 3);
            if (mean != null && parts.length == 3 && !named.contains(code + Key.of(name))) {
                rows.add(new PlaceRow(
                        0,
                        name,
                        mean.latitude(),
                        mean.longitude(),
                        parts[0],
                        parts[1],
                        parts[2],
                        "ADM2",
                        mean.population(),
                        countyNames(name)));
            }
        }
        return rows;
    }

    private static List<Name> countyNames(String name) {
        Matcher province = PROVINCE.matcher(name);
        return province.matches() && province.group(1).length() > 4
                ? List.of(new Name(name, NameType.NAME), new Name(province.group(1), NameType.NAME))
                : List.of(new Name(name, NameType.NAME));
    }

    static List<PlaceRow> regions(Path curated) throws IOException {
        List<PlaceRow> rows = new ArrayList<>();
        for (String[] f : Tables.read(curated.resolve("regions.txt"))) {
            List<Name> names = new ArrayList<>(List.of(new Name(f[2], NameType.NAME)));
            names.addAll(Tables.names(f[6], f[7]));
            rows.add(new PlaceRow(
                    0,
                    f[2],
                    degrees(f[3]),
                    degrees(f[4]),
                    f[1],
                    "",
                    "",
                    f[0],
                    Math.pow(10, Double.parseDouble(f[5])),
                    names));
        }
        return rows;
    }

    private static double degrees(String text) {
        return Double.parseDouble(text);
    }
}
