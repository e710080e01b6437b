package org.parallax.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.PlaceFocus;
import org.parallax.api.vocabulary.PlaceMention;

class FocusAnalyzerTest {

    private static final FocusAnalyzer FOCUS = new FocusAnalyzer();

    @Test
    void tellsWhatAnArticleIsAboutFromWhatItMentions() throws IOException {
        Reading reading = read(
                "Ferry strike in Lisbon",
                "Crews in Lisbon stopped work.\n\nThe Lisbon port said ships from Rotterdam would wait. A crane from"
                        + " Hamburg and a captain from Oslo were on their way.");

        List<Annotation<PlaceFocus>> focus = FOCUS.analyze(reading);

        assertThat(focus).extracting(it -> it.value().place().name()).containsExactly("Lisbon");
        assertThat(focus.get(0).value().share()).isBetween(0.5, 1.0);
        assertThat(FOCUS.explain(reading, focus.get(0)).orElseThrow()).contains("Lisbon, named 3 times");
    }

    @Test
    void findsNothingWhereThereIsNoPlace() throws IOException {
        assertThat(FOCUS.analyze(read("Nothing", "Nobody went anywhere."))).isEmpty();
    }

    private static Reading read(String title, String body) throws IOException {
        Reading reading = Reading.of(Article.titled(title).body(body).build());
        return reading.with(PlaceMention.GEO, new GeoAnalyzer().analyze(reading));
    }
}
