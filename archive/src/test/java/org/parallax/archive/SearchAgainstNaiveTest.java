package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.core.json.Json;

/** Random queries over random press: the index finds, counts and pages as a walk over all readings does. */
class SearchAgainstNaiveTest {

    private static final int ARTICLES = 300;
    private static final int QUERIES = 60;
    private static final List<String> WORDS =
            List.of("storm", "harbour", "ferry", "mayor", "bridge", "strike", "stormy", "harvest", "ferries", "river");
    private static final List<String> AUTHORS = List.of("Ada Quill", "Ben Moss", "Cleo Reed", "Ada Moss");
    private static final List<Place> PLACES = List.of(
            place(1, "Port Ember", 40.5, 49.25, "AZ"),
            place(2, "Ember Hill", 40.9, 49.0, "AZ"),
            place(3, "Valley Cross", -33.9, 179.9, "NZ"),
            place(4, "Far Isle", -34.1, -179.8, "FJ"));

    @TempDir
    Path folder;

    private static Place place(long id, String name, double latitude, double longitude, String country) {
        return new Place(Optional.of(id), name, latitude, longitude, country, "PPL", Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsCountsAndPagesAlike(long seed) {
        Random random = new Random(seed);
        List<Reading> press = new ArrayList<>();
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            for (int i = 0; i < ARTICLES; i++) {
                Reading reading = reading(i, random);
                press.add(reading);
                archive.put(reading);
                if (random.nextInt(60) == 0) {
                    archive.commit();
                }
            }
            archive.commit();
            NaiveSearch naive = new NaiveSearch(press);
            for (int i = 0; i < QUERIES; i++) {
                SearchRequest request = request(random);
                SearchResult result = archive.search(request);
                List<String> expected = naive.ids(request);
                assertThat(result.total()).as("%s", request).isEqualTo(expected.size());
                assertThat(result.complete()).isTrue();
                assertThat(result.exact()).isTrue();
                List<String> paged = paged(archive, request);
                if (request.sort() == Sort.RELEVANCE) {
                    assertThat(paged).as("%s", request).containsExactlyInAnyOrderElementsOf(expected);
                } else {
                    assertThat(paged).as("%s", request).isEqualTo(expected);
                }
                for (FacetCounts counts : result.facets()) {
                    assertThat(counts).as("%s", request).isEqualTo(naive.counts(request, counts.facet()));
                }
            }
        }
    }

    private static List<String> paged(Archive archive, SearchRequest request) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult page = archive.search(cursor.map(request::after).orElse(request));
            page.hits().forEach(it -> ids.add(it.id().value()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    private static Reading reading(int number, Random random) {
        int outlet = random.nextInt(5);
        Article article = Article.titled(words(3, random))
                .body(words(5 + random.nextInt(25), random))
                .id(new ArticleId("a%03d".formatted(number)))
                .outlet(new Outlet("o" + outlet + ".example", "Outlet " + outlet))
                .authors(random.nextBoolean() ? List.of() : List.of(pick(AUTHORS, random)))
                .published(Published.on(LocalDate.of(2023, 11, 20).plusDays(random.nextInt(60))))
                .build();
        Reading reading = Reading.of(article, new Json());
        double tone = random.nextInt(21) / 10.0 - 1;
        Sentiment.Tone label =
                tone < -0.2 ? Sentiment.Tone.NEGATIVE : tone > 0.2 ? Sentiment.Tone.POSITIVE : Sentiment.Tone.NEUTRAL;
        if (random.nextInt(4) > 0) {
            reading = reading.with(
                            Language.LANGUAGE,
                            List.of(Annotation.at(
                                    reading.extent(), new Language(random.nextBoolean() ? "en" : "pt", 0.9))))
                    .with(
                            Sentiment.SENTIMENT,
                            List.of(Annotation.at(
                                    reading.extent(), new Sentiment(Sentiment.Scope.ARTICLE, tone, label))));
        }
        List<Annotation<PlaceMention>> places = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            places.add(Annotation.at(
                    new Span(0, 3),
                    new PlaceMention(PlaceMention.Kind.METONYM, Optional.of(pick(PLACES, random)), 0.9)));
        }
        reading = places.isEmpty() ? reading : reading.with(PlaceMention.GEO, places);
        return random.nextInt(6) == 0 ? reading.with(Copy.DUPLICATES, Samples.copyOf(reading, "a000")) : reading;
    }

    private static SearchRequest request(Random random) {
        SearchRequest request = SearchRequest.of(query(random, 3))
                .sort(pick(List.of(Sort.values()), random))
                .limit(20 + random.nextInt(100))
                .facet(Facet.OUTLET, 1 + random.nextInt(6))
                .facet(pick(List.of(Facet.values()), random), 1 + random.nextInt(20))
                .facet(pick(List.of(Facet.values()), random), 1 + random.nextInt(20));
        if (random.nextInt(3) == 0) {
            request = request.filter(term(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request = request.select(Facet.OUTLET, "o" + random.nextInt(6) + ".example");
        }
        return random.nextInt(4) > 0
                ? request
                : request.select(Facet.MONTH, "2023-12").select(Facet.MONTH, "2024-01");
    }

    private static String query(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return term(random);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "(" + query(random, depth - 1) + ") OR " + term(random);
            case 1 -> "-(" + query(random, depth - 1) + ")";
            case 2 -> term(random) + " (" + query(random, depth - 1) + ")";
            default -> query(random, depth - 1) + " -" + term(random);
        };
    }

    private static String term(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> "title:" + pick(WORDS, random);
            case 1 -> "\"" + pick(WORDS, random) + " " + pick(WORDS, random) + "\"";
            case 2 -> pick(WORDS, random).substring(0, 4) + "*";
            case 3 -> "outlet:o" + random.nextInt(5) + ".example";
            case 4 -> "author:" + pick(List.of("ada", "moss", "\"ben moss\""), random);
            case 5 -> "date:2023-12-0" + (1 + random.nextInt(9)) + "/2024-01";
            case 6 -> "tone:" + pick(List.of("<-0.3", ">=0.5", "-0.2/0.2"), random);
            case 7 -> "copy:" + pick(List.of("yes", "no"), random);
            case 8 -> "country:" + pick(List.of("az", "nz", "fj"), random);
            case 9 -> "lang:" + pick(List.of("en", "pt"), random);
            case 10 -> "place:ember";
            case 11 -> "near:40.5,49.2," + pick(List.of("10km", "60km", "40mi", "900m"), random);
            case 12 -> pick(List.of("box:40,48,40.8,50", "box:-40,179,-30,-179", "box:-40,-180,-34,180"), random);
            default -> pick(WORDS, random);
        };
    }

    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        return words.toString();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
