package org.parallax.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.core.json.Json;

/** Sketches: what they cost, what they promise, and that they travel. */
class SketchTest {

    private static final Prose PROSE = new Prose(11);
    private final DuplicatesLinker linker = new DuplicatesLinker();
    private final Json json = new Json();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 10, 19, 20, 25, 40, 400, 3_000, 40_000})
    void travelsAsJsonUnchanged(int words) {
        Sketch sketch = sketch(PROSE.text(words));

        String written = json.write(sketch);
        Sketch back = json.read(written, Sketch.class);

        assertThat(back).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        assertThat(json.write(back)).isEqualTo(written);
        assertThat(linker.keys(back)).isEqualTo(linker.keys(sketch)).hasSameSizeAs(linker.blocks(sketch));
    }

    @Test
    void keepsDateAndSite() {
        Sketch sketch = linker.sketch(Reading.of(Article.untitled()
                .body(PROSE.text(30))
                .url(java.net.URI.create("https://www.Harbour.example/x"))
                .published(Published.at(Instant.parse("2024-05-01T06:00:00Z")))
                .build()));

        assertThat(json.read(json.write(sketch), Sketch.class)).isEqualTo(sketch);
        assertThat(sketch.site()).isEqualTo("harbour.example");
    }

    @Test
    void staysSmall() {
        assertThat(json.write(sketch(PROSE.text(400)))).hasSizeLessThan(1_500);
        assertThat(json.write(sketch(PROSE.text(40_000)))).hasSizeLessThan(11_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Word", "🙂🙃🙂", "볼셰비키", "\uD800", "— … !", "一"})
    void oddTextsHaveSketches(String body) {
        Sketch sketch = sketch(body);

        assertThat(linker.similarity(sketch, sketch(PROSE.text(50)))).isZero();
        assertThat(linker.keys(sketch)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 40, 60, 100})
    void everyPassageOfTwentyWordsLeavesAKey(int words) {
        for (int i = 0; i < 200; i++) {
            String wire = PROSE.text(words);
            Sketch one = sketch(wire);
            Sketch other = sketch(PROSE.text(300) + "\n" + wire + "\n" + PROSE.text(600));

            assertThat(linker.keys(one)).containsAnyElementsOf(linker.keys(other));
            assertThat(linker.similarity(one, other)).isEqualTo(1);
        }
    }

    @Test
    void similarityIsSymmetricAndEstimatesJaccard() {
        List<Double> errors = new ArrayList<>();
        for (int edits = 1; edits < 60; edits++) {
            String text = PROSE.text(400);
            String edited = Edits.replaceWords(text, edits, PROSE);
            Sketch one = sketch(text);
            Sketch other = sketch(edited);

            assertThat(linker.similarity(one, other)).isEqualTo(linker.similarity(other, one));
            errors.add(one.signature().jaccard(other.signature()) - Exact.jaccard(text, edited));
        }
        double mean = errors.stream().mapToDouble(it -> it).average().orElseThrow();
        double square = errors.stream().mapToDouble(it -> it * it).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.02));
        assertThat(Math.sqrt(square)).isLessThan(0.06);
    }

    @Test
    void veryLongTextsAreComparedAtTheCoarserOfTwoLevels() {
        String chapter = PROSE.text(2_000);
        Sketch one = sketch(chapter);
        Sketch book = sketch(PROSE.text(9_000) + " " + chapter + " " + PROSE.text(9_000));

        assertThat(book.fingerprints().level()).isPositive();
        assertThat(one.fingerprints().level()).isZero();
        assertThat(linker.similarity(one, book)).isGreaterThan(0.95);
    }

    @Test
    void unrelatedTextsShareHardlyAKey() {
        Set<String> keys = linker.keys(sketch(PROSE.text(400)));
        for (int i = 0; i < 200; i++) {
            assertThat(linker.keys(sketch(PROSE.text(400))))
                    .filteredOn(keys::contains)
                    .hasSizeLessThan(4);
        }
    }

    private Sketch sketch(String body) {
        return linker.sketch(Reading.of(Article.untitled().body(body).build()));
    }
}
