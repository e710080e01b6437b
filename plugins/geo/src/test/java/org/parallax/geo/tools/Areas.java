package org.parallax.geo.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Rows for countries, divisions, counties and regions. */
final class Areas {

    /** Languages whose names of countries are worth knowing in mostly English news. */
    private static final List<String> LANGUAGES = List.of(
            "ko", "ja", "zh-Hans", "zh-Hant", "ar", "fa", "he", "ru", "uk", "be", "bg", "el", "hy", "ka", "de", "fr",
            "es", "it", "pt", "nl", "tr", "az", "pl", "cs", "hu", "ro", "sv", "da", "fi", "id", "vi", "kk", "uz");

    private static final Pattern GENERIC = Pattern.compile(
            "(?:State of|City state|Republic of)? ?(.*?)(?: (?:Oblast'?|oblast|Province|Region|Republic|Krai|Kray|District|Governorate|County|State|Department|Prefecture|City|Rayon))?");

    private Areas() {}

    static List<PlaceRow> countries(Path info, Path curated) throws IOException {
        Map<String, String[]> table = new HashMap<>();
        table(info, "\t").forEach(f -> table.put(f[0], f));
        List<PlaceRow> rows = new ArrayList<>();
        table(curated, "\\|").forEach(f -> {
            String[] official = table.get(f[0]);
            if (official == null) {
                throw new IllegalArgumentException("No country " + f[0] + " in " + info);
            }
            List<Name> names = new ArrayList<>();
            names.add(new Name(official[4], NameType.NAME));
            names.addAll(names(f[3], f[4]));
            for (String language : LANGUAGES) {
                String translated =
                        new Locale.Builder().setRegion(f[0]).build().getDisplayCountry(Locale.forLanguageTag(language));
                if (translated.length() > (translated.charAt(0) < 0x370 ? 3 : 1) && !translated.equals(f[0])) {
                    names.add(new Name(translated, NameType.ALIAS));
                }
            }
            double population = Math.max(Double.parseDouble(official[7]), 1000);
            rows.add(new PlaceRow(
                    Long.parseLong(official[16]),
                    official[4],
                    Double.parseDouble(f[1]),
                    Double.parseDouble(f[2]),
                    f[0],
                    "",
                    "",
                    "PCLI",
                    population,
                    names));
        });
        return rows;
    }

    static List<PlaceRow> divisions(Path codes, Path curated, Collection<PlaceRow> cities) throws IOException {
        Map<String, String[]> own = new HashMap<>();
        table(curated, "\\|").forEach(f -> own.put(f[0], f));
        Map<String, Mean> means = new HashMap<>();
        cities.forEach(it -> means.computeIfAbsent(it.country() + "." + it.division(), code -> new Mean())
                .add(it));
        List<PlaceRow> rows = new ArrayList<>();
        table(codes, "\t").forEach(f -> {
            String[] known = own.get(f[0]);
            Mean mean = means.getOrDefault(f[0], Mean.NONE);
            if (known == null && mean == Mean.NONE) {
                return;
            }
            List<Name> names = new ArrayList<>(List.of(new Name(f[1], NameType.NAME), new Name(f[2], NameType.NAME)));
            var generic = GENERIC.matcher(f[2]);
            if (generic.matches() && generic.group(1).length() > 3) {
                names.add(new Name(generic.group(1), NameType.NAME));
            }
            String code = f[0].substring(3);
            if (known != null) {
                names.addAll(names(known[3], known[4]));
            }
            if (f[0].startsWith("US.")) {
                names.add(new Name(code, NameType.POSTAL));
            }
            rows.add(new PlaceRow(
                    Long.parseLong(f[3]),
                    f[1],
                    known == null ? mean.latitude() : Double.parseDouble(known[1]),
                    known == null ? mean.longitude() : Double.parseDouble(known[2]),
                    f[0].substring(0, 2),
                    code,
                    "",
                    "ADM1",
                    mean == Mean.NONE ? 10_000 : mean.population,
                    names));
        });
        return rows;
    }

    static List<PlaceRow> counties(Path codes, Collection<PlaceRow> cities) throws IOException {
        Map<String, Mean> means = new HashMap<>();
        Map<String, List<PlaceRow>> byName = new HashMap<>();
        for (PlaceRow city : cities) {
            String code = city.country() + "." + city.division() + "." + city.county();
            means.computeIfAbsent(code, it -> new Mean()).add(city);
            byName.computeIfAbsent(code + Key.of(city.name()), it -> new ArrayList<>(1))
                    .add(city);
        }
        List<PlaceRow> rows = new ArrayList<>();
        table(codes, "\t").forEach(f -> {
            Mean mean = means.get(f[0]);
            if (mean != null && !byName.containsKey(f[0] + Key.of(f[1])) && !byName.containsKey(f[0] + Key.of(f[2]))) {
                String[] code = f[0].split("\\.", 3);
                List<Name> names = List.of(new Name(f[1], NameType.NAME), new Name(f[2], NameType.NAME));
                rows.add(new PlaceRow(
                        Long.parseLong(f[3]),
                        f[1],
                        mean.latitude(),
                        mean.longitude(),
                        code[0],
                        code[1],
                        code[2],
                        "ADM2",
                        mean.population,
                        names));
            }
        });
        return rows;
    }

    static List<PlaceRow> regions(Path curated) throws IOException {
        return table(curated, "\\|")
                .map(f -> {
                    List<Name> names = new ArrayList<>(List.of(new Name(f[2], NameType.NAME)));
                    names.addAll(names(f[6], f[7]));
                    return new PlaceRow(
                            0,
                            f[2],
                            Double.parseDouble(f[3]),
                            Double.parseDouble(f[4]),
                            f[1],
                            "",
                            "",
                            f[0],
                            Math.pow(10, Double.parseDouble(f[5])),
                            names);
                })
                .toList();
    }

    private static List<Name> names(String others, String demonyms) {
        List<Name> names = new ArrayList<>();
        split(others)
                .forEach(it -> names.add(new Name(
                        it.startsWith("the ") || it.startsWith("The ") ? it.substring(4) : it,
                        isAbbreviation(it) ? NameType.ABBREVIATION : NameType.NAME)));
        split(demonyms).forEach(it -> names.add(new Name(it, NameType.DEMONYM)));
        return names;
    }

    private static boolean isAbbreviation(String name) {
        return name.endsWith(".") || (name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> split(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Stream<String[]> table(Path file, String separator) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(it -> !it.startsWith("#") && !it.startsWith("ISO\t") && !it.isBlank())
                .map(it -> it.split(separator, -1));
    }

    /** A mean point of cities, each weighted with its inhabitants. */
    private static final class Mean {
        static final Mean NONE = new Mean();

        private double latitude;
        private double longitude;
        private double weight;
        private double population;

        void add(PlaceRow city) {
            double w = city.population() + 100;
            latitude += w * city.latitude();
            longitude += w * city.longitude();
            weight += w;
            population += city.population();
        }

        double latitude() {
            return latitude / weight;
        }

        double longitude() {
            return longitude / weight;
        }
    }
}
