package org.parallax.server.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Story;
import org.parallax.server.Serving;

/** The pages of stories, outlets and places, as a browser gets them. */
class PagesTest {

    private static final String HOSTILE = "<script>alert(\"x\")</script> & 'mill'";
    private static final ArticleId FIRST = new ArticleId("a/1");

    @TempDir
    private Path folder;

    private Serving serving;

    @BeforeEach
    void start() throws Exception {
        serving = Serving.asItIs(folder.resolve("archive"));
    }

    @AfterEach
    void stop() {
        serving.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories", "/outlets", "/places", "/stories?since=all", "/places?q=ferry"})
    void anEmptyArchiveIsSaidToBeEmptyAndWhatToDo(String path) throws Exception {
        Document page = page(path);

        assertThat(page.select(".empty a[href=/ingest]")).isNotEmpty();
    }

    @Test
    void theListOfStoriesSaysWhatRunsNowAndWhatGrows() throws Exception {
        store();

        Document page = page("/stories");

        assertThat(page.select(".story-list h3").eachText()).containsExactly(HOSTILE);
        assertThat(page.select(".story-list .facts a").eachText()).contains("3 articles", "+1 on 4 March 2026");
        assertThat(page.select(".story-list .facts").text())
                .contains("3 articles", "+1 on 4 March 2026", "3 outlets", "2 March 2026 to 4 March 2026");
        assertThat(page("/stories?since=2026-03-04")
                        .select(".story-list .facts")
                        .text())
                .contains("1 article", "3 in all");
    }

    @Test
    void theStoryIsToldByDayByOutletAndOnTheMap() throws Exception {
        store();

        Document page = page("/stories/s-1");

        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#timeline svg.plot > a").eachAttr("aria-label"))
                .containsExactly("2 March 2026: 1 article", "3 March 2026: 1 article", "4 March 2026: 1 article");
        assertThat(page.select("#outlets .bar-label").eachText())
                .containsExactlyInAnyOrder("Courier", "Ledger", "Wire");
        assertThat(page.select("#places a[aria-label]").attr("aria-label"))
                .isEqualTo("Thornbury: 3 articles; disputed: by its neighbour");
        assertThat(page.text()).contains("Not in our sources", "1 outlet in the archive has no article on it");
    }

    @Test
    void theComparisonLeadsToTheSentencesItRestsOn() throws Exception {
        store();

        Document page = page("/stories/s-1/comparison");

        assertThat(page.select(".tellers h3").eachText()).containsExactlyInAnyOrder("Courier", "Ledger", "Wire");
        assertThat(page.select(".evidence a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(it -> it.matches("/articles/[^/?#]+\\?at=[0-9]+-[0-9]+#at"));
        String passage = page.expectFirst(".evidence a").attr("href");
        assertThat(page(passage.replace("#at", "")).select("mark#at").text())
                .isEqualTo(page.expectFirst(".evidence a").text());
    }

    @Test
    void articlesWithoutAnOutletAreCalledByTheirTitlesAndNotByTheirIds() throws Exception {
        store();
        String body = "Firemen were late. The harbour master saw it.";
        Reading reading = Reading.of(Article.titled("Mill fire seen from the harbour")
                .id(new ArticleId("0123456789abcdef"))
                .body(body)
                .build());
        Span text = new Span(reading.text().indexOf(body), reading.text().length());
        serving.archive()
                .put(reading.with(Story.STORIES, List.of(Annotation.at(reading.extent(), new Story("s-1", HOSTILE, 1))))
                        .with(Sentence.SENTENCES, List.of(Annotation.at(text, new Sentence(Sentence.Kind.SENTENCE)))));
        serving.archive().commit();

        assertThat(page("/stories?since=all").select(".story-list .facts").text())
                .as("of all time are articles without a day, too")
                .startsWith("4 articles ")
                .doesNotContain("in all");

        Document page = page("/stories/s-1/comparison");

        assertThat(page.select(".tellers h3").eachText()).contains("“Mill fire seen from the harbour”");
        assertThat(page.select("main").text()).doesNotContain("0123456789abcdef");
    }

    @Test
    void theMapOfAnArticleCountsMentions() throws Exception {
        store();

        assertThat(page("/articles/a-2").select("#map .chart-summary").text())
                .isEqualTo("1 place. Most named: Thornbury, 1 mention.");
    }

    @Test
    void anOutletIsShownWithWhatItPrintsAndWhomItRepublishes() throws Exception {
        store();

        Document all = page("/outlets");
        Document page = page("/outlets/ledger.example");

        assertThat(all.select("#graph tbody").text()).startsWith("Ledger Wire 1");
        assertThat(all.select("#bursts").text()).isNotEmpty();
        assertThat(page.select("#timeline .chart-summary").text()).isEqualTo("1 article, 3 March 2026.");
        assertThat(page.select("#graph tbody").text()).startsWith("Ledger Wire 1");
        assertThat(page.text()).contains("Nothing is on record.");
    }

    @Test
    void theMapIsOfWhatWasAskedFor() throws Exception {
        store();

        Document page = page("/places?q=outlet:wire.example");

        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("outlet:wire.example");
        assertThat(page.select("#places a[aria-label]").attr("aria-label")).startsWith("Thornbury: 1 article");
    }

    @Test
    void whatOthersWroteStaysTextAndEveryLinkLeadsSomewhere() throws Exception {
        store();
        Set<String> seen = new LinkedHashSet<>(List.of(
                "/stories", "/stories/s-1", "/stories/s-1/comparison", "/outlets", "/places", "/outlets/wire.example"));
        for (String path : new ArrayList<>(seen)) {
            Document page = page(path);
            assertThat(page.select("main script, main style, [style], [onload], [onerror]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            page.select("a[href^=#]")
                    .forEach(
                            it -> assertThat(page.getElementById(it.attr("href").substring(1)))
                                    .as(it.toString())
                                    .isNotNull());
            page.select("a[href^=/]").eachAttr("href").forEach(it -> seen.add(it.replaceFirst("#.*", "")));
        }
        for (String link : seen) {
            if (OURS.stream().anyMatch(link::startsWith)) {
                assertThat(serving.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    private static final List<String> OURS =
            List.of("/stories", "/outlets", "/places", "/search", "/articles", "/api/", "/assets/");

    /** No search was saved here, nothing sent, and no text printed by many. */
    private static final List<String> EMPTY = List.of("/alerts", "/ingest", "/outlets");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stories",
                "/stories/s-1",
                "/stories/s-1/comparison",
                "/search?q=mill",
                "/articles/a-2",
                "/outlets",
                "/places",
                "/outlets/wire.example",
                "/alerts",
                "/ingest",
                "/about"
            })
    void eachPageNamesItsJsonAndItsCsv(String path) throws Exception {
        store();

        Document page = page(path);

        List<String> tables = page.select(".foot-data a:containsOwn(CSV)").eachAttr("href");
        List<String> objects = page.select(".foot-data a:containsOwn(JSON)").eachAttr("href");
        assertThat(tables).isNotEmpty();
        assertThat(objects).isNotEmpty();
        for (String link : tables) {
            HttpResponse<String> table = serving.get(link);
            assertThat(table.headers().firstValue("Content-Type").orElseThrow())
                    .as(link)
                    .startsWith("text/csv");
            assertThat(table.body().lines()).as(link).hasSizeGreaterThan(EMPTY.contains(path) ? 0 : 1);
        }
        for (String link : objects) {
            HttpResponse<String> object = serving.get(link);
            assertThat(object.statusCode()).as(link).isEqualTo(200);
            assertThat(object.body()).as(link).startsWith("{");
        }
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsNotUnderstoodIsSaid() throws Exception {
        assertThat(serving.get("/stories/none").statusCode()).isEqualTo(404);
        assertThat(serving.get("/stories/none/comparison").statusCode()).isEqualTo(404);
        assertThat(serving.get("/outlets/none").statusCode()).isEqualTo(404);
        HttpResponse<String> since = serving.get("/stories?since=yesterday");
        assertThat(since.statusCode()).isEqualTo(400);
        assertThat(since.body()).contains("'since' is a day, such as 2026-04-15, or 'all'");
        assertThat(serving.get("/stories?format=pdf").statusCode()).isEqualTo(400);
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> response = serving.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        return Jsoup.parse(response.body());
    }

    private void store() {
        serving.archive().put(told(FIRST, "wire", 2, "The mill burned down on Monday. Nobody was hurt."));
        serving.archive()
                .put(told(new ArticleId("a-2"), "ledger", 3, "The mill burned down on Monday. Nobody was hurt."));
        serving.archive().put(told(new ArticleId("a-3"), "courier", 4, "Firemen saved the archive of the mill."));
        serving.archive().put(Reading.of(article(new ArticleId("a-4"), "beacon", 4, "It rained.")));
        serving.archive().commit();
    }

    private static Article article(ArticleId id, String outlet, int day, String body) {
        return Article.titled(HOSTILE)
                .id(id)
                .outlet(new Outlet(outlet + ".example", Character.toUpperCase(outlet.charAt(0)) + outlet.substring(1)))
                .published(Published.on(LocalDate.of(2026, 3, day)))
                .body(body)
                .build();
    }

    private static Reading told(ArticleId id, String outlet, int day, String body) {
        Reading reading = Reading.of(article(id, outlet, day, body));
        Place place = new Place(Optional.of(1L), "Thornbury", 51.6, -2.5, "GB", "PPL", Optional.of("by its neighbour"));
        Span text = new Span(reading.text().indexOf(body), reading.text().length());
        Reading whole = reading.with(
                        Story.STORIES, List.of(Annotation.at(reading.extent(), new Story("s-1", HOSTILE, 1))))
                .with(Sentence.SENTENCES, List.of(Annotation.at(text, new Sentence(Sentence.Kind.SENTENCE))))
                .with(
                        PlaceMention.GEO,
                        List.of(Annotation.at(
                                text, new PlaceMention(PlaceMention.Kind.LITERAL, Optional.of(place), 0.9))));
        return body.startsWith("The mill")
                ? whole.with(
                        Copy.DUPLICATES,
                        List.of(Annotation.at(reading.extent(), new Copy("c", Copy.Relation.EXACT, 1, FIRST))))
                : whole;
    }
}
