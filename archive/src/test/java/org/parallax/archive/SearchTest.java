package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.archive.FacetCounts.Count;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult.Hit;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;

class SearchTest {

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void fill() {
        archive = Archive.open(folder.resolve("press"), Mode.WRITE);
        archive.put(Samples.analysed(
                reading(
                        "storm",
                        Samples.article(
                                "Storm closes the harbour",
                                "Ferries stayed in port. The mayor's office promised help.")),
                -0.5));
        Reading copy = reading(
                "copy",
                Samples.article("Storm closes harbour", "Ferries stayed in port. Via Harbour Herald.")
                        .outlet(new Outlet("valley.example", "Valley Times"))
                        .published(Published.on(LocalDate.of(2024, 4, 1))));
        archive.put(copy.with(Copy.DUPLICATES, Samples.copyOf(copy, "storm")));
        archive.put(Samples.analysed(
                reading(
                        "fair",
                        Samples.article("A sunny fair", "The Café São Jorge opened; nobody spoke of the storm.")
                                .section("Culture")),
                0.75));
        archive.put(reading(
                "seoul",
                Article.titled("항구 폭풍")
                        .body("서울에서 온 기사입니다.")
                        .language("ko")
                        .url(URI.create("https://seoul.example/1"))));
        archive.commit();
    }

    private static Reading reading(String id, Article.Builder article) {
        return Reading.of(article.id(new ArticleId(id)).build(), new Json());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static List<String> ids(SearchRequest request) {
        return archive.search(request).hits().stream()
                .map(it -> it.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            storm                        | copy storm fair
            title:storm                  | copy storm
            "stayed in port"             | copy storm
            "port stayed"                |
            mayor                        | storm
            cafe sao                     | fair
            STORM -ferries               | fair
            fair OR mayor                | fair storm
            outlet:herald storm          | storm fair
            outlet:valley.example        | copy
            author:"ada quill" ferries   | copy storm
            place:ember storm            | storm fair
            place:AZ storm               | storm fair
            country:az -title:storm      | fair
            lang:ko                      | seoul
            lang:en                      | fair storm
            date:2024-04                 | copy
            date:<2024-04 storm          | storm fair
            tone:<-0.3                   | storm
            tone:>=0.75                  | fair
            tone:neutral                 | fair storm
            copy:no ferries              | storm
            copy:yes                     | copy
            cluster:storm                | copy
            section:culture              | fair
            has:duplicates               | copy
            url:https://seoul.example/1  | seoul
            id:seoul                     | seoul
            폭풍                         | seoul
            stor*                        | copy storm fair
            -storm                       | seoul
            !!!                          |
            near:40.4,49.2,20km          | fair storm
            near:40.4,49.2,5km           |
            box:40,49,41,50              | fair storm
            """)
    void findsWhatIsAskedFor(String query, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
        assertThat(ids(SearchRequest.of(query))).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(archive.search(SearchRequest.of("").filter(query)).total()).isEqualTo(wanted.size());
    }

    @Test
    void ranksTitlesHigherAndBreaksTiesById() {
        assertThat(ids(SearchRequest.of("storm"))).endsWith("fair");
        assertThat(ids(SearchRequest.of(""))).containsExactly("copy", "fair", "seoul", "storm");
    }

    @Test
    void sortsByTimeWithTheUndatedLast() {
        assertThat(ids(SearchRequest.of("").sort(Sort.NEWEST))).containsExactly("copy", "fair", "storm", "seoul");
        assertThat(ids(SearchRequest.of("").sort(Sort.OLDEST))).containsExactly("fair", "storm", "copy", "seoul");
    }

    @Test
    void marksWhatMatched() {
        Hit hit = archive.search(SearchRequest.of("mayor storm")).hits().get(0);
        assertThat(hit.title().orElseThrow().marks()).containsExactly(new Span(0, 5));
        assertThat(hit.snippet().marks())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.in(hit.snippet().text())).startsWithIgnoringCase("mayor"));
        Hit unmarked = archive.search(SearchRequest.of("lang:ko")).hits().get(0);
        assertThat(unmarked.snippet().text()).isEqualTo("서울에서 온 기사입니다.");
        assertThat(unmarked.snippet().marks()).isEmpty();
    }

    @Test
    void cutsALongSnippetAroundTheMatch() {
        try (Archive other = Archive.open(folder.resolve("long"), Mode.WRITE)) {
            other.put(
                    Samples.reading("Long", "\uD83D\uDE00".repeat(5_000) + " needle " + "\uD83D\uDE00".repeat(5_000)));
            other.commit();
            SearchResult.Marked snippet =
                    other.search(SearchRequest.of("needle")).hits().get(0).snippet();
            assertThat(snippet.text()).hasSizeLessThanOrEqualTo(400).contains("needle");
            assertThat(snippet.marks())
                    .singleElement()
                    .extracting(it -> it.in(snippet.text()))
                    .isEqualTo("needle");
            assertThat(snippet.text().codePoints()).noneMatch(it -> it >= 0xD800 && it <= 0xDFFF);
        }
    }

    @Test
    void pagesThroughAllHitsAlsoWhenMoreAreStoredMeanwhile() {
        for (Sort sort : Sort.values()) {
            try (Archive other = Archive.open(folder.resolve(sort.name()), Mode.WRITE)) {
                for (int i = 0; i < 25; i++) {
                    other.put(Samples.numbered(i, 5));
                }
                other.commit();
                SearchRequest request = SearchRequest.of("").sort(sort).limit(10);
                List<String> seen = new ArrayList<>();
                SearchResult page = other.search(request);
                page.hits().forEach(it -> seen.add(it.id().value()));
                other.put(Samples.numbered(500, 5));
                other.commit();
                while (page.next().isPresent()) {
                    page = other.search(request.after(page.next().get()));
                    page.hits().forEach(it -> seen.add(it.id().value()));
                }
                assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(25, 26).contains("a0", "a24");
            }
        }
    }

    @Test
    void countsByFacetsAsIfTheirOwnValuesWereNotSelected() {
        SearchRequest request =
                SearchRequest.of("ferries").facet(Facet.OUTLET, 10).facet(Facet.DAY, 10);
        SearchResult selected = archive.search(request.select(Facet.OUTLET, "valley.example"));
        assertThat(selected.total()).isEqualTo(1);
        assertThat(selected.facets())
                .containsExactly(
                        new FacetCounts(
                                Facet.OUTLET,
                                2,
                                2,
                                List.of(new Count("harbour.example", 1), new Count("valley.example", 1))),
                        new FacetCounts(Facet.DAY, 1, 1, List.of(new Count("2024-04-01", 1))));
        SearchResult none = archive.search(request.select(Facet.MONTH, "2024-03")
                .select(Facet.LANGUAGE, "pt")
                .limit(0));
        assertThat(none.hits()).isEmpty();
        assertThat(none.total()).isZero();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> archive.search(request.select(Facet.MONTH, "March")))
                .withMessageContaining("write 2020-09-27");
    }

    @Test
    void countsNothingInAnEmptyArchive() {
        try (Archive empty = Archive.open(folder.resolve("empty"), Mode.WRITE)) {
            SearchRequest request = SearchRequest.of("storm");
            for (Facet facet : Facet.values()) {
                request = request.facet(facet, 5);
            }
            SearchResult result = empty.search(request);
            assertThat(result.facets())
                    .hasSize(Facet.values().length)
                    .allSatisfy(it -> assertThat(it.values()).isZero());
        }
    }

    @Test
    void flagsAResultThatItsDeadlineCutShort() {
        SearchResult result =
                archive.search(SearchRequest.of("storm").facet(Facet.OUTLET, 5).within(Duration.ZERO));
        assertThat(result.complete()).isFalse();
        assertThat(result.exact()).isFalse();
    }

    @Test
    void findsArticlesLikeAnother() {
        try (Archive other = Archive.open(folder.resolve("alike"), Mode.WRITE)) {
            for (int i = 0; i < 40; i++) {
                other.put(Samples.numbered(i, 60));
            }
            String body = "The lighthouse keepers of Gull Rock refuse to leave their lamp to a machine this winter.";
            other.put(reading("keepers", Samples.article("Keepers stay", body)));
            other.put(reading("lamp", Samples.article("A lamp and its lighthouse", "Gull Rock keeps its keepers.")));
            other.commit();
            assertThat(other.search(SearchRequest.of("like:keepers")).hits())
                    .extracting(it -> it.id().value())
                    .containsExactly("lamp");
            assertThat(other.search(SearchRequest.of("like:keep -lamp")).total())
                    .isZero();
        }
    }

    @Test
    void refusesLikenessToAnArticleThatIsNotThere() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> archive.search(SearchRequest.of("road like:nowhere")))
                .withMessageContaining("no article whose id begins with 'nowhere'")
                .satisfies(it -> assertThat(it.position()).isEqualTo(10));
    }

    @Test
    void pagesByRelevanceAlthoughScoresChangeMeanwhile() {
        try (Archive other = Archive.open(folder.resolve("scores"), Mode.WRITE)) {
            for (int i = 0; i < 30; i++) {
                other.put(Samples.numbered(i, 20 + i));
            }
            other.commit();
            SearchRequest request =
                    SearchRequest.of("report OR railway OR storm OR river").limit(4);
            List<String> atOnce = other.search(request.limit(100)).hits().stream()
                    .map(it -> it.id().value())
                    .toList();
            List<String> paged = new ArrayList<>();
            SearchResult page = other.search(request);
            for (int next = 100; ; next++) {
                page.hits().forEach(it -> paged.add(it.id().value()));
                if (page.next().isEmpty()) {
                    break;
                }
                other.put(Samples.numbered(next, 60));
                other.commit();
                page = other.search(request.after(page.next().get()));
            }
            assertThat(paged).isEqualTo(atOnce);
        }
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String cursor = archive.search(SearchRequest.of("").limit(1)).next().orElseThrow();
        for (String wrong : List.of(cursor, "nonsense", "%%%")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> archive.search(
                            SearchRequest.of("").sort(Sort.NEWEST).after(wrong)))
                    .withMessageContaining("cursor");
        }
    }

    @Test
    void layersOfUnknownShapeAreKeptAndDoNoHarm() {
        try (Archive other = Archive.open(folder.resolve("odd"), Mode.WRITE)) {
            Reading odd = Samples.reading("Odd", "Some body");
            for (String layer : List.of(
                    "geo", "sentiment", "duplicates", "language", "stories", "entities", "quotes", "acme.ships")) {
                odd = odd.with(Layer.of(layer, Object.class), List.of(Annotation.at(odd.extent(), "a string")));
            }
            other.put(odd);
            other.commit();
            assertThat(other.search(SearchRequest.of("has:acme.ships body")).total())
                    .isEqualTo(1);
            assertThat(other.get(odd.id()).orElseThrow().layers()).hasSize(8);
        }
    }
}
