package org.parallax.geo.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;

/** Where the places of a text lie, as far as is known so far: by country, by division, by county, and point by point. */
final class Context {

    private static final double COUNTRY = 1.5;
    private static final double DIVISION = 2;
    private static final double COUNTY = 1.2;
    private static final double NEAR = 2;

    private final Gazetteer gazetteer;
    private final Neighbours neighbours;
    private final Map<Integer, Double> countries = new HashMap<>();
    private final Map<Integer, Double> divisions = new HashMap<>();
    private final Map<Integer, Double> counties = new HashMap<>();

    Context(Gazetteer gazetteer, List<Name> names) {
        this.gazetteer = gazetteer;
        this.neighbours = new Neighbours(gazetteer, names);
        names.forEach(it -> count(it, 1));
    }

    /** Scores each candidate of a name by the other names of the text. */
    void score(Name name) {
        count(name, -1);
        for (int i = 0; i < name.places.length; i++) {
            int place = name.places[i];
            double country = countries.getOrDefault(gazetteer.country(place), 0.0);
            boolean within = gazetteer.level(place) != Level.COUNTRY;
            double division = within ? divisions.getOrDefault(gazetteer.division(place), 0.0) : 0;
            double county = within ? counties.getOrDefault(gazetteer.county(place), 0.0) : 0;
            name.context[i] = COUNTRY * Math.log1p(country)
                    + DIVISION * Math.log1p(2 * division)
                    + COUNTY * Math.log1p(2 * county)
                    + (within ? NEAR * Math.log1p(neighbours.count(name, place)) : 0);
        }
        count(name, 1);
    }

    private void count(Name name, double sign) {
        for (int i = 0; i < name.places.length; i++) {
            double weight = sign * name.weight * name.share[i];
            if (Math.abs(weight) > 0.02) {
                int place = name.places[i];
                add(countries, gazetteer.country(place), weight * tells(place));
                add(divisions, gazetteer.division(place), weight);
            }
        }
        for (int county : name.counties) {
            add(counties, county, sign * name.weight);
        }
    }

    /** How much naming a place tells of its country: the name of a large country, little of its towns. */
    private double tells(int place) {
        if (gazetteer.level(place) != Level.COUNTRY) {
            return 1;
        }
        return Math.max(0.2, Math.min(1, (9.5 - gazetteer.logPopulation(place)) / 3));
    }

    private static void add(Map<Integer, Double> counts, int area, double weight) {
        if (area != 0) {
            counts.merge(area, weight, Double::sum);
        }
    }
}
