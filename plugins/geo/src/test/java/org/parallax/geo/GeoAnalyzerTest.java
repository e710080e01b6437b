package org.parallax.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.PlaceMention;

class GeoAnalyzerTest {

    private static final GeoAnalyzer ANALYZER = new GeoAnalyzer();

    @Test
    void findsAPlaceWithItsCoordinates() throws IOException {
        List<Annotation<PlaceMention>> found = analyze("Delegates arrived in Baku on Tuesday.");

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.span().start()).isEqualTo(21);
            assertThat(it.value().place().orElseThrow().country()).isEqualTo("AZ");
            assertThat(it.value().place().orElseThrow().latitude()).isBetween(40.3, 40.5);
        });
    }

    private static List<Annotation<PlaceMention>> analyze(String body) throws IOException {
        return ANALYZER.analyze(Reading.of(Article.untitled().body(body).build()));
    }
}
