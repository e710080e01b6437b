package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.ingest.TestPages;
import org.parallax.ingest.text.Evidence;

/** What pages state beside their text, and which of several statements is believed. */
class PageEvidenceTest {

    private static final String TEXT = """
            <p>The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.</p>
            <p>Masons and carters had complained since spring that they went to work hungry, and the guild gave in.</p>
            """;

    private final TestPages pages = new TestPages();

    private Article only(String head, String body) {
        List<Article> articles =
                pages.read("page.html", "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private String day(String head, String body) {
        return only(head, body).published().map(it -> it.day().toString()).orElse("");
    }

    @Test
    void thePageSaysWhatMayBeDoneWithIt() {
        Article article = only(
                "<meta name=robots content='index, noai'><meta property=og:image content=https://crier.example/b.jpg>"
                        + "<meta property=article:content_tier content=locked>"
                        + "<meta property=article:modified_time content=2023-04-05T10:00:00Z>",
                "<h1>Bakers open at five</h1>" + TEXT);

        assertThat(article.aiTraining()).contains(false);
        assertThat(article.image()).contains(URI.create("https://crier.example/b.jpg"));
        assertThat(article.free()).contains(false);
        assertThat(article.modified().map(it -> it.day().toString())).contains("2023-04-05");
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        Article article = only("", "<h1>Bakers open at five</h1>" + TEXT);

        assertThat(article.aiTraining()).isEmpty();
        assertThat(article.free()).isEmpty();
        assertThat(article.image()).isEmpty();
        assertThat(article.modified()).isEmpty();
        assertThat(article.published()).isEmpty();
    }

    @Test
    void eachFieldSaysWhereItCameFromWhenAsked() throws IOException {
        String html = "<html><head><meta name=author content='Ada Miller'></head><body><h1>Bakers open at five</h1>"
                + "<p class=date>4 May 2023</p>" + TEXT + "</body></html>";
        Layer<Evidence.Source> layer = Layer.of("evidence", Evidence.Source.class);
        try (Stream<Reading> readings = new HtmlSource()
                .configure(Settings.of(Map.of("explain", "true")))
                .read(TestPages.page("page.html", html.getBytes(UTF_8)), problem -> {})) {
            Reading reading = readings.findFirst().orElseThrow();

            assertThat(reading.get(layer).stream()
                            .map(it -> it.value())
                            .collect(Collectors.toMap(Evidence.Source::field, Evidence.Source::source)))
                    .containsEntry("title", "heading")
                    .containsEntry("authors", "meta author")
                    .containsEntry("published", "date element below the heading");
        }
    }

    @Test
    void aDateIsFoundInPlainLinesInScriptsAndInTheAddress() {
        String title = "<h1>Bakers open at five</h1>";
        assertThat(day("", title + "<div>am 14.02.2022 um 9 Uhr</div>" + TEXT)).isEqualTo("2022-02-14");
        assertThat(day("", title + TEXT + "<div>Erschienen am: 14.02.2022 / Lesungen: 61</div>"))
                .isEqualTo("2022-02-14");
        assertThat(day("<script>var page = {\"publishedDate\":\"2022-02-14T08:00:00\"}</script>", title + TEXT))
                .isEqualTo("2022-02-14");
        assertThat(day("<link rel=canonical href=https://crier.example/14-02-2022-bakers>", title + TEXT))
                .isEqualTo("2022-02-14");
    }

    @Test
    void theAddressSaysWhichDayAMomentInUtcIsAtHome() {
        Article article = only(
                "<link rel=canonical href=https://crier.example/2023/11/08/bakers>"
                        + "<meta property=article:published_time content=2023-11-09T04:30:00Z>",
                "<h1>Bakers open at five</h1>" + TEXT);

        assertThat(article.published().orElseThrow().day()).hasToString("2023-11-08");
        assertThat(article.published().orElseThrow().instant().map(Object::toString))
                .contains("2023-11-09T04:30:00Z");
    }

    @Test
    void datesOfOtherArticlesDoNotCountWhereThereIsAnother() {
        assertThat(day(
                        "",
                        "<div class=related><time datetime=2019-01-01>1 January</time></div>"
                                + "<h1>Bakers open at five</h1><time datetime=2022-02-14>14 February</time>" + TEXT))
                .isEqualTo("2022-02-14");
    }

    @Test
    void anIntroductionOpensTheTextAndASubtitleDoesNot() {
        String introduction = "Bread will be on the counters of Northgate an hour before the first bell rings.";
        assertThat(only(
                                "",
                                "<h1>Bakers open at five</h1><div class=teaser-text><p>" + introduction
                                        + "</p></div><div class=entry-content>" + TEXT + "</div>")
                        .body())
                .startsWith(introduction);
        assertThat(only(
                                "",
                                "<h1>Bakers open at five</h1><p class=subtitle>" + introduction
                                        + "</p><div class=entry-content>" + TEXT + "</div>")
                        .body())
                .startsWith("The bakers of Northgate");
    }

    @Test
    void aKickerIsNotTheTitle() {
        assertThat(only(
                                "<meta property=og:title content='Bakers open at five'>",
                                "<h1>Northgate: Bakers open at five</h1>" + TEXT)
                        .title())
                .contains("Bakers open at five");
    }

    @Test
    void aPageOfTeasersOnlyHoldsNoArticle() {
        StringBuilder body = new StringBuilder("<h1>Northgate today</h1>");
        for (int i = 1; i < 6; i++) {
            body.append("<article><h2><a href=/x")
                    .append(i)
                    .append(">Story number ")
                    .append(i)
                    .append(" of the morning</a></h2>");
            body.append(
                    "<p>One short paragraph that says what the story is about, and that the rest stands elsewhere.</p></article>");
        }
        assertThat(pages.read("page.html", "<html><body>" + body + "</body></html>"))
                .isEmpty();
    }

    @Test
    void postsOfAListAreArticlesOfTheirOwn() {
        String post = "<div class=post id=p%d><h2>Story number %d of the morning</h2><time datetime=2023-01-0%d></time>"
                + TEXT + "</div>";
        List<Article> articles = pages.read(
                "page.html",
                "<html><head><link rel=canonical href=https://crier.example/today></head><body><h1>Northgate today</h1>"
                        + post.formatted(1, 1, 1) + post.formatted(2, 2, 2) + "</body></html>");

        assertThat(articles)
                .extracting(it -> it.title().orElse(""))
                .containsExactly("Story number 1 of the morning", "Story number 2 of the morning");
        assertThat(articles)
                .extracting(it -> it.url().map(URI::toString).orElse(""))
                .containsExactly("https://crier.example/today#p1", "https://crier.example/today#p2");
        assertThat(articles.get(1).published().orElseThrow().day()).hasToString("2023-01-02");
    }

    @Test
    void aPostIsNotSignedByTheAuthorOfTheNext() {
        String post = "<div class=post><h2>Story number %d of the morning</h2><time datetime=2023-01-0%d></time>%s"
                + "<p>The council met at noon and heard what the harbour master had to say about the cranes on the quay.</p>"
                + "<p>It will meet again on Friday, when the price of the new crane is known to all who have to pay it.</p></div>";
        List<Article> articles = pages.read(
                "page.html",
                "<html><body><h1>Northgate today</h1>" + post.formatted(1, 1, "")
                        + post.formatted(2, 2, "<p class=byline>By Ada Example</p>") + "</body></html>");

        assertThat(articles).extracting(Article::authors).containsExactly(List.of(), List.of("Ada Example"));
    }
}
