package org.parallax.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.json.Json;

/**
 * Analysed articles that never were, the same ones for the same seed on any machine: 300 to 400 words, the n-th most frequent of
 * 300,000 about 1/n times as often as the first, by 200 outlets over three years, with places, tone, copies and stories.
 */
final class Readings {

    private static final int VOCABULARY = 300_000;
    private static final int OUTLETS = 200;
    private static final int DAYS = 1_100;
    private static final int PLACES = 3_000;
    private static final int ARTICLES_IN_A_STORY = 12;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final String[] LANGUAGES = {"en", "en", "en", "en", "en", "fr", "de", "ru", "hy", "az"};
    private static final String[] ONSETS = "b c d f g h l m n p r s t v w br cl dr fl gr pr st tr".split(" ");
    private static final String[] RHYMES = "a e i o u an en er or al is it on ar est ain ing ate ure oll".split(" ");

    private final String[] words = new String[VOCABULARY];
    private final Place[] places = new Place[PLACES];
    private final Json json = new Json();
    private final long seed;

    Readings(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = (int) (Math.log10(i + 1.0) / 2.5) + random.nextInt(2); syllables >= 0; syllables--) {
                word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
            }
            words[i] = word.toString();
        }
        for (int i = 0; i < PLACES; i++) {
            String country = "" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 7);
            places[i] = new Place(
                    Optional.of((long) i),
                    capital(words[1_000 + i]),
                    random.nextInt(-6_000, 7_000) / 100.0,
                    random.nextInt(-18_000, 18_000) / 100.0,
                    country,
                    "PPL",
                    Optional.empty());
        }
    }

    /** A word by its rank from 0, the most frequent. */
    String word(int rank) {
        return words[rank];
    }

    Place place(int number) {
        return places[number];
    }

    /** Article number {@code number}, with its layers. */
    Reading reading(int number) {
        Random random = new Random(seed * 31 + number);
        String title = capital(words(6 + random.nextInt(5), random, false));
        Article article = Article.titled(title)
                .id(new ArticleId("%032x".formatted(number * 0x9E3779B97F4A7C15L)))
                .body(words(300 + random.nextInt(101), random, true))
                .outlet(outlet(random))
                .authors(List.of(capital(usual(random)) + " " + capital(usual(random))))
                .published(Published.on(FIRST.plusDays(random.nextInt(DAYS))))
                .url(URI.create("https://press.example/" + number))
                .build();
        Reading reading = Reading.of(article, json);
        Span whole = reading.extent();
        double tone = Math.max(-1, Math.min(1, Math.round(random.nextGaussian() * 400) / 1000.0));
        reading = reading.with(
                        Language.LANGUAGE,
                        List.of(Annotation.at(whole, new Language(LANGUAGES[random.nextInt(LANGUAGES.length)], 0.99))))
                .with(
                        Sentiment.SENTIMENT,
                        List.of(Annotation.at(whole, new Sentiment(Sentiment.Scope.ARTICLE, tone, label(tone)))))
                .with(PlaceMention.GEO, mentions(random))
                .with(Story.STORIES, List.of(Annotation.at(whole, story(number, random))));
        return number % 8 == 7
                ? reading.with(
                        Copy.DUPLICATES,
                        List.of(Annotation.at(
                                whole, new Copy("c" + number, Copy.Relation.NEAR, 0.8, new ArticleId("c" + number)))))
                : reading;
    }

    private Story story(int number, Random random) {
        int story = number / ARTICLES_IN_A_STORY;
        return new Story("story" + story, capital(words(5, new Random(story), false)), random.nextDouble());
    }

    private List<Annotation<PlaceMention>> mentions(Random random) {
        List<Annotation<PlaceMention>> mentions = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            Place place = places[zipf(PLACES, random)];
            int start = 20 * i;
            mentions.add(Annotation.at(
                    new Span(start, start + 6), new PlaceMention(PlaceMention.Kind.LITERAL, Optional.of(place), 0.9)));
        }
        mentions.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        return mentions;
    }

    private static Sentiment.Tone label(double tone) {
        return tone < -0.2 ? Sentiment.Tone.NEGATIVE : tone > 0.2 ? Sentiment.Tone.POSITIVE : Sentiment.Tone.NEUTRAL;
    }

    private static Outlet outlet(Random random) {
        int number = zipf(OUTLETS, random);
        return new Outlet("outlet" + number + ".example", "Outlet " + number);
    }

    private String words(int count, Random random, boolean sentences) {
        StringBuilder text = new StringBuilder(count * 7);
        int left = 0;
        for (int i = 0; i < count; i++) {
            boolean begins = sentences && left-- == 0;
            if (begins) {
                left = 8 + random.nextInt(20);
                text.append(text.isEmpty() ? "" : i % 5 == 0 ? ".\n\n" : ". ");
            } else if (i > 0) {
                text.append(' ');
            }
            String word = usual(random);
            text.append(begins || random.nextInt(12) == 0 ? capital(word) : word);
        }
        return sentences ? text.append('.').toString() : text.toString();
    }

    private String usual(Random random) {
        return words[zipf(VOCABULARY, random)];
    }

    /** A rank from 0, the n-th about 1/n times as often as the first. */
    private static int zipf(int ranks, Random random) {
        return (int) Math.pow(ranks, random.nextDouble()) - 1;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
