package org.parallax.server.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;

/**
 * Places as RFC 7946 describes them: one feature a place, the most often named first.
 *
 * @param type always {@code FeatureCollection}
 * @param articles how many articles were looked at
 * @param complete whether those were all that match
 */
public record GeoJson(String type, List<Feature> features, int articles, boolean complete) {

    static final String TYPE = "application/geo+json";

    private static final int EXAMPLES = 20;

    /** A place; {@code id} is its number in GeoNames. */
    public record Feature(String type, Optional<Long> id, Geometry geometry, Properties properties) {}

    /** A point: degrees east, then degrees north. */
    public record Geometry(String type, List<Double> coordinates) {}

    /**
     * What is known of a place.
     *
     * @param names the words it was named by, in alphabetical order
     * @param mentions how often it was named
     * @param articles in how many articles
     * @param ids some of those, in the order of the search
     */
    public record Properties(
            String name,
            String country,
            String feature,
            Optional<String> disputed,
            SortedSet<String> names,
            int mentions,
            int articles,
            List<ArticleId> ids) {}

    /** Collects the places of articles. */
    public static final class Builder {

        private final Map<Place, Sum> sums = new HashMap<>();
        private int articles;

        private static final class Sum {
            private final SortedSet<String> names = new TreeSet<>();
            private final List<ArticleId> ids = new ArrayList<>();
            private int mentions;
            private int articles;
        }

        /** Adds the places of an article. */
        public void add(Reading reading) {
            articles++;
            if (!reading.has(PlaceMention.GEO)) {
                return;
            }
            TreeSet<String> here = new TreeSet<>();
            for (Annotation<PlaceMention> mention : reading.get(PlaceMention.GEO)) {
                Optional<Place> place = mention.value().place();
                if (place.isPresent()) {
                    Sum sum = sums.computeIfAbsent(place.get(), any -> new Sum());
                    sum.names.add(mention.span().in(reading.text()));
                    sum.mentions++;
                    if (here.add(place.get().toString())) {
                        sum.articles++;
                        if (sum.ids.size() < EXAMPLES) {
                            sum.ids.add(reading.id());
                        }
                    }
                }
            }
        }

        /** What was added; {@code complete} whether those were all that match. */
        public GeoJson build(boolean complete) {
            List<Feature> features = new ArrayList<>();
            sums.forEach((place, sum) -> features.add(feature(place, sum)));
            features.sort(
                    Comparator.<Feature>comparingInt(it -> -it.properties().articles())
                            .thenComparingInt(it -> -it.properties().mentions())
                            .thenComparing(it -> it.properties().name())
                            .thenComparing(it -> it.geometry().coordinates().toString()));
            return new GeoJson("FeatureCollection", features, articles, complete);
        }

        private static Feature feature(Place place, Sum sum) {
            return new Feature(
                    "Feature",
                    place.geonameId(),
                    new Geometry("Point", List.of(place.longitude(), place.latitude())),
                    new Properties(
                            place.name(),
                            place.country(),
                            place.feature(),
                            place.disputed(),
                            sum.names,
                            sum.mentions,
                            sum.articles,
                            sum.ids));
        }
    }
}
