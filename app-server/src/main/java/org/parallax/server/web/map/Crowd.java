package org.parallax.server.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Points so close together that they need a map of their own. */
final class Crowd {

    /** How far the points of a crowd lie from its middle at most, in degrees of a great circle: 1,100 kilometres. */
    private static final double RADIUS = 10;

    private static final List<Double> PARTS = List.of(0.25, 0.5);

    /** A closer map is the better one where it shows this share of the articles. */
    private static final double MOST_OF = 0.75;

    private static final int LEAST = 3;
    /** The smallest crowd, in the same degrees: what is closer lies on the same spot of any map. */
    private static final double FINEST = 0.3;
    /** How many times as large the whole map is. */
    private static final double TIMES = 3;

    private Crowd() {}

    /** The heaviest crowd; none where drawing it apart would tell no more than the map of all points. */
    static List<Point> of(List<Point> points) {
        if (points.size() <= LEAST) {
            return List.of();
        }
        double whole = Area.of(points).span();
        double radius = Math.min(RADIUS, whole / TIMES);
        Optional<List<Point>> widest = within(radius, points, whole);
        return PARTS.stream()
                .flatMap(it -> within(it * radius, points, whole).stream())
                .filter(it -> articles(it) >= MOST_OF * articles(widest.orElse(it)))
                .findFirst()
                .or(() -> widest)
                .orElse(List.of());
    }

    private static Optional<List<Point>> within(double radius, List<Point> points, double whole) {
        return points.stream()
                .map(middle -> points.stream()
                        .filter(it -> distance(it, middle) <= radius)
                        .toList())
                .filter(it -> it.size() >= LEAST && it.size() < points.size())
                .filter(it -> whole >= TIMES * Math.max(Area.of(it).span(), FINEST))
                .max(Comparator.comparingLong(Crowd::articles));
    }

    private static long articles(List<Point> points) {
        return points.stream().mapToLong(Point::count).sum();
    }

    private static double distance(Point one, Point other) {
        double sines = Math.sin(Math.toRadians(one.latitude())) * Math.sin(Math.toRadians(other.latitude()));
        double cosines = Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.cos(Math.toRadians(one.longitude() - other.longitude()));
        return Math.toDegrees(Math.acos(Math.min(1, sines + cosines)));
    }
}
