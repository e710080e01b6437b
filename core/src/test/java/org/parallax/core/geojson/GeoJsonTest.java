package org.parallax.core.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.core.json.Json;

class GeoJsonTest {

    @Test
    void putsEachMentionWithAPlaceOnTheMap() {
        Place rock = new Place(Optional.of(7L), "Gull Rock", 50.5, -4.25, "", "ISL", Optional.of("claimed by two"));
        Reading reading = Reading.of(Article.titled("Gulls")
                        .id(new ArticleId("g1"))
                        .body("On Gull Rock, Gulls.")
                        .build())
                .with(PlaceMention.GEO, List.of(mention(10, 19, Optional.of(rock)), mention(21, 26, Optional.empty())));

        assertThat(GeoJson.features(reading)).hasSize(1);
        assertThat(new Json().write(GeoJson.features(reading).get(0)))
                .startsWith("{\"type\":\"Feature\",\"id\":\"g1#10\"")
                .contains("\"coordinates\":[-4.25,50.5]")
                .contains("\"words\":\"Gull Rock\",\"span\":[10,19],\"kind\":\"literal\",\"confidence\":0.5")
                .contains("\"geonameId\":7,\"name\":\"Gull Rock\",\"feature\":\"ISL\",\"disputed\":\"claimed by two\"")
                .doesNotContain("country");
    }

    @Test
    void hasNothingForAReadingWithoutPlaces() {
        assertThat(GeoJson.features(
                        Reading.of(Article.titled("Gulls").body("No place.").build())))
                .isEmpty();
    }

    private static Annotation<PlaceMention> mention(int begin, int end, Optional<Place> place) {
        return Annotation.at(new Span(begin, end), new PlaceMention(PlaceMention.Kind.LITERAL, place, 0.5));
    }
}
