package org.parallax.core.geojson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;

/**
 * The places that articles mention as GeoJSON (RFC 7946): a feature for each mention with a place, a point of degrees east and
 * north, and properties that say which words of which article it is.
 */
public final class GeoJson {

    /** What a collection of features begins with. */
    public static final String BEGIN = "{\"type\":\"FeatureCollection\",\"features\":[";

    /** What a collection of features ends with; between features stand commas. */
    public static final String END = "]}";

    private GeoJson() {}

    /** The mentions of a reading that have a place, as features; none where the reading has no places. */
    public static List<Map<String, Object>> features(Reading reading) {
        if (!reading.has(PlaceMention.GEO)) {
            return List.of();
        }
        return reading.get(PlaceMention.GEO).stream()
                .flatMap(it -> it.value().place().map(place -> feature(reading, it, place)).stream())
                .toList();
    }

    private static Map<String, Object> feature(Reading reading, Annotation<PlaceMention> mention, Place place) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", reading.id().value() + "#" + mention.span().start());
        feature.put("geometry", Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude())));
        feature.put("properties", properties(reading, mention, place));
        return feature;
    }

    private static Map<String, Object> properties(Reading reading, Annotation<PlaceMention> mention, Place place) {
        Article article = reading.article();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("article", reading.id().value());
        put(properties, "title", article.title());
        put(properties, "outlet", article.outlet().map(Outlet::id));
        put(properties, "day", article.published().map(it -> it.day().toString()));
        put(properties, "url", article.url().map(Object::toString));
        properties.put("words", mention.span().in(reading.text()));
        properties.put("span", List.of(mention.span().start(), mention.span().end()));
        properties.put("kind", mention.value().kind());
        properties.put("confidence", mention.value().confidence());
        put(properties, "geonameId", place.geonameId());
        properties.put("name", place.name());
        put(properties, "country", Optional.of(place.country()).filter(it -> !it.isEmpty()));
        properties.put("feature", place.feature());
        put(properties, "disputed", place.disputed());
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, Optional<?> value) {
        value.ifPresent(it -> properties.put(name, it));
    }
}
