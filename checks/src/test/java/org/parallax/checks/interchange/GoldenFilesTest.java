package org.parallax.checks.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.PlaceMention.Kind;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.core.json.Json;

/**
 * What other programs read and write, line by line. A change here is a change of a public interface: only a field that
 * comes in addition is a good reason to edit a golden file.
 */
class GoldenFilesTest {

    private final Json json = new Json();

    @Test
    void readingsAreWrittenAsTheGoldenFileSays() throws IOException {
        assertThat(List.of(json.write(full()), json.write(least())))
                .containsExactlyElementsOf(golden("readings.jsonl"));
    }

    @Test
    void whatIsReadIsWrittenBackUnchanged() throws IOException {
        for (String line : golden("readings.jsonl")) {
            assertThat(json.write(json.readReading(line))).isEqualTo(line);
        }
    }

    @Test
    void layersAreReadAsTheirRecords() throws IOException {
        Reading read = json.readReading(golden("readings.jsonl").get(0));
        assertThat(read.article()).isEqualTo(full().article());
        assertThat(read.get(PlaceMention.GEO)).isEqualTo(full().get(PlaceMention.GEO));
        assertThat(read.get(Sentiment.SENTIMENT)).isEqualTo(full().get(Sentiment.SENTIMENT));
        assertThat(read.get(Copy.DUPLICATES)).isEqualTo(full().get(Copy.DUPLICATES));
        assertThat(read.get(Language.LANGUAGE)).isEqualTo(full().get(Language.LANGUAGE));
    }

    /** Short forms that people and other programs write, each with what Parallax makes of it on the next line. */
    @Test
    void shortFormsAreUnderstood() throws IOException {
        List<String> pairs = golden("short-forms.jsonl");
        assertThat(pairs).hasSizeGreaterThan(2);
        for (int i = 0; i < pairs.size(); i += 2) {
            List<String> warnings = new ArrayList<>();
            assertThat(json.write(json.readReading(pairs.get(i), (code, message) -> warnings.add(message))))
                    .as(pairs.get(i))
                    .isEqualTo(pairs.get(i + 1));
        }
    }

    private static Reading full() {
        Article article = Article.titled("Ferry returns to Elm Harbour")
                .body(
                        "The ferry is back. \"At last,\" said the mayor — 📰 and nobody in Elm Harbour disagreed.\n\nIt sails at six.")
                .id(new ArticleId("9f2c61d0c8a1b7e44d3a90b1f2e5c6a7"))
                .standfirst("After nine weeks.")
                .authors(List.of("A. Reporter", "B. Writer"))
                .outlet(new Outlet("courier.example", "The Courier"))
                .published(new Published(LocalDate.of(2024, 5, 6), Optional.of(Instant.parse("2024-05-06T22:15:00Z"))))
                .url(URI.create("https://courier.example/ferry"))
                .language("en")
                .section("News")
                .provenance(new Provenance(
                        URI.create("file:/press/page.html"), 2, Optional.of(Instant.parse("2024-05-07T00:00:00Z"))))
                .build();
        Reading reading = Reading.of(article);
        Place harbour = new Place(Optional.of(42L), "Elm Harbour", 50.5, -3.25, "GB", "PPL", Optional.empty());
        Place nobodys =
                new Place(Optional.empty(), "Gull Rock", 50.0, -4.0, "", "ISL", Optional.of("claimed by two parishes"));
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 0.99))))
                .with(
                        Sentiment.SENTIMENT,
                        List.of(
                                Annotation.at(
                                        reading.extent(),
                                        new Sentiment(Sentiment.Scope.ARTICLE, 0.25, Sentiment.Tone.POSITIVE)),
                                Annotation.at(
                                        new Span(30, 48),
                                        new Sentiment(Sentiment.Scope.SENTENCE, -0.5, Sentiment.Tone.NEGATIVE))))
                .with(
                        PlaceMention.GEO,
                        List.of(
                                Annotation.at(
                                        new Span(17, 28), new PlaceMention(Kind.LITERAL, Optional.of(harbour), 0.9)),
                                Annotation.at(
                                        new Span(30, 33), new PlaceMention(Kind.METONYM, Optional.of(nobodys), 0.5)),
                                Annotation.at(
                                        new Span(34, 39), new PlaceMention(Kind.DEMONYM, Optional.empty(), 0.125))))
                .with(
                        Copy.DUPLICATES,
                        List.of(Annotation.at(
                                reading.extent(),
                                new Copy("c1", Copy.Relation.NEAR, 0.875, new ArticleId("another")))));
    }

    private static Reading least() {
        return Reading.of(
                Article.untitled().body("Just words.").id(new ArticleId("7")).build());
    }

    private static List<String> golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream("/interchange/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
