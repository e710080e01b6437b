package org.parallax.archive;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.core.json.Json;

/** Readings to store. */
final class Samples {

    private static final String[] WORDS = {
        "harbour",
        "minister",
        "bridge",
        "council",
        "election",
        "winter",
        "storm",
        "budget",
        "market",
        "river",
        "school",
        "farmers",
        "strike",
        "railway",
        "museum",
        "treaty",
        "border",
        "concert",
        "factory",
        "hospital"
    };

    private Samples() {}

    static Article.Builder article(String title, String body) {
        return Article.titled(title)
                .body(body)
                .outlet(new Outlet("harbour.example", "Harbour Herald"))
                .authors(List.of("Ada Quill"))
                .published(Published.on(LocalDate.of(2024, 3, 5)))
                .provenance(Provenance.of(URI.create("file:/press/page.html"), 1));
    }

    static Reading reading(String title, String body) {
        return Reading.of(article(title, body).build(), new Json());
    }

    static Reading at(String url, String title, String body) {
        return Reading.of(article(title, body).url(URI.create(url)).build(), new Json());
    }

    /** The {@code number}-th of an endless row of readings of about {@code words} words each. */
    static Reading numbered(int number, int words) {
        Random random = new Random(number);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < words; i++) {
            body.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(50));
            body.append(i % 12 == 11 ? ". " : " ");
        }
        Article article = article("Report " + number + " from the " + WORDS[number % WORDS.length], body.toString())
                .id(new ArticleId("a" + number))
                .published(Published.on(LocalDate.of(2024, 1, 1).plusDays(number % 300)))
                .build();
        return analysed(Reading.of(article, new Json()), random.nextInt(21) / 10.0 - 1);
    }

    static Reading analysed(Reading reading, double tone) {
        Place place = new Place(Optional.of(1L), "Port Ember", 40.5, 49.25, "AZ", "PPL", Optional.empty());
        Span first = new Span(0, Math.min(6, reading.text().length()));
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 0.99))))
                .with(
                        PlaceMention.GEO,
                        List.of(Annotation.at(
                                first, new PlaceMention(PlaceMention.Kind.LITERAL, Optional.of(place), 0.9))))
                .with(
                        Sentiment.SENTIMENT,
                        List.of(Annotation.at(
                                reading.extent(),
                                new Sentiment(Sentiment.Scope.ARTICLE, tone, Sentiment.Tone.NEUTRAL))));
    }

    static List<Annotation<Copy>> copyOf(Reading reading, String original) {
        return List.of(
                Annotation.at(reading.extent(), new Copy(original, Copy.Relation.NEAR, 0.8, new ArticleId(original))));
    }
}
