package org.parallax.bench.gazetteer;

import org.parallax.geo.gazetteer.PlaceRow;

/** A mean point of cities, each weighted with its inhabitants. */
final class Mean {

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

    double population() {
        return population;
    }
}
