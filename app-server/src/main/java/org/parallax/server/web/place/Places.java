package org.parallax.server.web.place;

import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.server.place.GeoJson;
import org.parallax.server.web.Links;
import org.parallax.server.web.map.Point;
import org.parallax.server.web.map.WorldMap;
import org.parallax.server.web.result.Names;

/** Maps of the places that articles name. */
public final class Places {

    /** How many articles are looked at, the newest first. */
    public static final int ARTICLES = 200;

    /** Features that are too large to be a point on a map: countries, continents, oceans, regions. */
    private static final Set<String> VAST = Set.of("PCLI", "PCLD", "PCLS", "PCLF", "PCL", "TERR", "CONT", "OCN", "RGN");

    private Places() {}

    /** The map of the places that one article names. */
    public static WorldMap of(Reading reading) {
        GeoJson.Builder places = new GeoJson.Builder();
        places.add(reading);
        return map(places.build(true), "", "Where");
    }

    /** The map of the places that the newest matches of a query name. */
    public static WorldMap of(Archive archive, String query, String title) {
        return map(of(archive, SearchRequest.of(query)), query, title);
    }

    static GeoJson of(Archive archive, SearchRequest request) {
        SearchResult result = archive.search(request.sort(Sort.NEWEST).limit(ARTICLES));
        GeoJson.Builder places = new GeoJson.Builder();
        result.hits().forEach(it -> archive.get(it.id()).ifPresent(places::add));
        return places.build(result.next().isEmpty() && result.complete());
    }

    static WorldMap map(GeoJson places, String query, String title) {
        List<Point> points = places.features().stream()
                .filter(it -> !VAST.contains(it.properties().feature()))
                .map(it -> point(it, query))
                .toList();
        return new WorldMap("places", title, points);
    }

    private static Point point(GeoJson.Feature feature, String query) {
        GeoJson.Properties place = feature.properties();
        String asked = query.isBlank() ? "" : "(" + query + ") ";
        return new Point(
                place.name(),
                Names.country(place.country()),
                feature.geometry().coordinates().get(1),
                feature.geometry().coordinates().get(0),
                place.articles(),
                place.disputed(),
                Links.search(asked + "place:" + Links.quoted(place.name())));
    }
}
