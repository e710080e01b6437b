package org.parallax.geo.resolution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;

/** What the names of a text mean for the time being, point by point, from south to north. */
final class Neighbours {

    private static final double NEAR_KM = 160;
    private static final double NEAR_DEGREES = 1.44;

    private final Gazetteer gazetteer;
    private final Point[] points;
    private final double[] latitudes;

    /** The place that a name means, and how much that counts. */
    private record Point(Name name, int place, double latitude, double longitude, double weight) {}

    Neighbours(Gazetteer gazetteer, List<Name> names) {
        this.gazetteer = gazetteer;
        this.points = names.stream()
                .map(this::point)
                .filter(it -> gazetteer.level(it.place) != Level.COUNTRY)
                .sorted(Comparator.comparingDouble(Point::latitude))
                .toArray(Point[]::new);
        this.latitudes = Arrays.stream(points).mapToDouble(Point::latitude).toArray();
    }

    private Point point(Name name) {
        int best = name.best();
        int place = name.places[best];
        return new Point(
                name, place, gazetteer.latitude(place), gazetteer.longitude(place), name.weight * name.mass[best]);
    }

    /** How many other names mean something near a place, each counted less the farther it is away. */
    double count(Name name, int place) {
        double near = 0;
        double latitude = gazetteer.latitude(place);
        double longitude = gazetteer.longitude(place);
        int from = Arrays.binarySearch(latitudes, latitude - NEAR_DEGREES);
        for (int i = from < 0 ? -from - 1 : from; i < points.length && latitudes[i] <= latitude + NEAR_DEGREES; i++) {
            Point other = points[i];
            if (other.name != name && other.place != place) {
                double km = Distance.km(latitude, longitude, other.latitude, other.longitude);
                near += km < NEAR_KM ? other.weight * (1 - km / NEAR_KM) : 0;
            }
        }
        return near;
    }
}
