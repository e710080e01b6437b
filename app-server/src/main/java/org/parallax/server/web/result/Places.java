package org.parallax.server.web.result;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.server.place.GeoJson;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Unit;
import org.parallax.server.web.map.Point;
import org.parallax.server.web.map.WorldMap;

/** Where articles took place. */
public final class Places {

    private static final int SHOWN = 120;
    private static final Unit MENTIONS = new Unit("mention", "mentions");

    /** Features that are too large to be a point on a map: countries, continents, oceans, regions. */
    private static final Set<String> VAST = Set.of("PCLI", "PCLD", "PCLS", "PCLF", "PCL", "TERR", "CONT", "OCN", "RGN");

    private Places() {}

    /**
     * The map of the newest articles that a request finds; empty where none names a place that is known.
     *
     * @param looked how many articles are looked at, at most
     * @param href the address of the articles that name a place, by its name
     */
    public static Drawn chart(
            String id, Archive archive, SearchRequest request, int looked, Function<String, String> href) {
        return chart(id, collected(archive, request, looked), href);
    }

    /** What the newest articles that a request finds name, {@code looked} at most. */
    public static GeoJson collected(Archive archive, SearchRequest request, int looked) {
        SearchResult found = archive.search(request.sort(Sort.NEWEST).limit(looked));
        GeoJson.Builder places = new GeoJson.Builder();
        found.hits().forEach(it -> archive.get(it.id()).ifPresent(places::add));
        return places.build(found.next().isEmpty() && found.complete());
    }

    /** The map of what was collected. */
    public static Drawn chart(String id, GeoJson places, Function<String, String> href) {
        String title = places.complete() ? "Where" : "Where, in the newest %d articles".formatted(places.articles());
        return drawn(id, title, Unit.ARTICLES, places, href);
    }

    /** The map of what one article names. */
    public static Drawn chart(String id, Reading reading, Function<String, String> href) {
        GeoJson.Builder places = new GeoJson.Builder();
        places.add(reading);
        return drawn(id, "Where", MENTIONS, places.build(true), href);
    }

    private static Drawn drawn(String id, String title, Unit unit, GeoJson places, Function<String, String> href) {
        List<Point> points = places.features().stream()
                .filter(it -> !VAST.contains(it.properties().feature()))
                .limit(SHOWN)
                .map(it -> point(it, unit, href))
                .toList();
        return new Drawn(points.size(), new WorldMap(id, title, unit, points));
    }

    /** A map, and how many places are on it. */
    public record Drawn(int places, Chart chart) {}

    private static Point point(GeoJson.Feature feature, Unit unit, Function<String, String> href) {
        GeoJson.Properties place = feature.properties();
        return new Point(
                place.name(),
                Names.country(place.country()),
                feature.geometry().coordinates().get(1),
                feature.geometry().coordinates().get(0),
                unit.equals(MENTIONS) ? place.mentions() : place.articles(),
                place.disputed(),
                href.apply(place.name()));
    }
}
