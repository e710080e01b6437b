package org.parallax.geo.home;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.vocabulary.OutletHome;

/** Finds the region of 3 × 3 cells that the most names have a bearer in, each name weighted by the number of articles with it. */
final class HomeFinder {

    private static final int LEAST_ARTICLES = 3;
    private static final int LEAST_NAMES = 4;
    private static final double LEAST_SHARE = 0.24;
    private static final double LEAST_LEAD = 1.9;
    private static final int ELSEWHERE = 5;

    private final Map<Integer, Integer> articles = new HashMap<>();
    private final Map<Integer, Integer> bearers = new HashMap<>();
    private final TreeMap<Integer, Set<Integer>> cells = new TreeMap<>();
    private final Map<Integer, String> countries = new HashMap<>();

    private HomeFinder(List<HomeSketch> sketches) {
        for (HomeSketch sketch : sketches) {
            Set<Integer> names = new HashSet<>();
            sketch.each((name, cell, country) -> {
                names.add(name);
                cells.computeIfAbsent(cell, it -> new HashSet<>()).add(name);
                countries.putIfAbsent(cell, country);
            });
            names.forEach(it -> articles.merge(it, 1, Integer::sum));
        }
        cells.values().forEach(names -> names.forEach(it -> bearers.merge(it, 1, Integer::sum)));
    }

    /** The home of the outlet that published these articles, where it is clear. */
    static Optional<OutletHome> home(List<HomeSketch> articles) {
        return articles.size() < LEAST_ARTICLES ? Optional.empty() : new HomeFinder(articles).home();
    }

    private Optional<OutletHome> home() {
        int best = -1;
        double most = 0;
        Map<Integer, Double> masses = new TreeMap<>();
        for (int cell : cells.keySet()) {
            double mass = mass(around(cell));
            masses.put(cell, mass);
            if (mass > most) {
                most = mass;
                best = cell;
            }
        }
        if (best < 0 || around(best).size() < LEAST_NAMES) {
            return Optional.empty();
        }
        double elsewhere = 0;
        for (Map.Entry<Integer, Double> each : masses.entrySet()) {
            boolean far = Math.abs(Cells.latitude(each.getKey()) - Cells.latitude(best)) * 2 >= ELSEWHERE
                    || Math.abs(Cells.longitude(each.getKey()) - Cells.longitude(best)) * 2 >= ELSEWHERE;
            elsewhere = far ? Math.max(elsewhere, each.getValue()) : elsewhere;
        }
        double share = most / mass(articles.keySet());
        return share < LEAST_SHARE || most < LEAST_LEAD * elsewhere
                ? Optional.empty()
                : Optional.of(describe(best, share));
    }

    /** The middle of the region, each cell weighted by its names. */
    private OutletHome describe(int cell, double share) {
        double latitude = 0;
        double longitude = 0;
        double weight = 0;
        for (int[] step : STEPS) {
            int beside = Cells.beside(cell, step[0], step[1]);
            double mass = mass(cells.getOrDefault(beside, Set.of()));
            latitude += mass * step[0] / 2;
            longitude += mass * step[1] / 2;
            weight += mass;
        }
        return new OutletHome(
                round(Cells.latitude(cell) + latitude / weight),
                round(Cells.longitude(cell) + longitude / weight),
                countries.getOrDefault(cell, ""),
                round(share));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static final int[][] STEPS = {{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 0}, {0, 1}, {1, -1}, {1, 0}, {1, 1}};

    private Set<Integer> around(int cell) {
        Set<Integer> names = new TreeSet<>();
        for (int[] step : STEPS) {
            names.addAll(cells.getOrDefault(Cells.beside(cell, step[0], step[1]), Set.of()));
        }
        return names;
    }

    /** What names weigh: more where more articles have them, less where they may mean many places. */
    private double mass(Set<Integer> names) {
        double mass = 0;
        for (int name : new TreeSet<>(names)) {
            mass += (1 + Math.log(articles.getOrDefault(name, 1))) / Math.sqrt(bearers.getOrDefault(name, 1));
        }
        return mass;
    }
}
