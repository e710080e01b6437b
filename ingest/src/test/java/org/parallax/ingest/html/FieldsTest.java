package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Title, authors, date and language where the evidence of a page is in conflict. */
class FieldsTest {

    private static final String TEXT = """
            <p>The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.</p>
            <p>Masons and carters had complained since spring that they went to work hungry, and the guild gave in.</p>
            """;
    private static final String H1 = "<h1>Bakers open at five</h1>";

    private final TestPages pages = new TestPages();

    private Article only(String head, String body) {
        return only("en", head, body);
    }

    private Article only(String language, String head, String body) {
        List<Article> articles = pages.read(
                "page.html", "<html lang=" + language + "><head>" + head + "</head><body>" + body + "</body></html>");
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private String title(String head, String body) {
        return only(head, body + TEXT).title().orElse("");
    }

    private List<String> authors(String head, String body) {
        return only(head, H1 + body + TEXT).authors();
    }

    private String day(String head, String body) {
        return only(head, H1 + body + TEXT)
                .published()
                .map(it -> it.day().toString())
                .orElse("");
    }

    private static String jsonLd(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
    }

    // ---- title ------------------------------------------------------------------------------------------------------

    @Test
    void theLastCrumbOfATrailIsNoTitleWhereAHeadingFollows() {
        assertThat(title(
                        "<title>Bread in Northgate: opening hours | The Crier</title>"
                                + "<meta property=og:title content='Bakers open at five, masons cheer'>",
                        "<nav><a href=/>Home</a><a href=/town>Town</a><h1>Bread in Northgate: opening hours</h1></nav>"
                                + "<header><h2>Bakers open at five, masons cheer</h2></header>"))
                .isEqualTo("Bakers open at five, masons cheer");
    }

    @Test
    void anyStatedTitleSpeaksForAHeading() {
        assertThat(title(
                        jsonLd("\"headline\":\"Northgate breakfast: Rolls, and all you must know\"")
                                + "<meta property=og:title content='Eleven bakers worth the early hour'>",
                        "<h1>Eleven bakers worth the early hour</h1><h2>Rolls</h2>"))
                .isEqualTo("Eleven bakers worth the early hour");
    }

    @Test
    void aLooselyLikeSubheadingDoesNotDisplaceTheOnlyHeading() {
        assertThat(
                        title(
                                "<meta property=og:title content='Discover the New Northgate Ovens - OvenBlog'>"
                                        + "<meta property=og:site_name content=OvenBlog>",
                                "<h1>Come and see what the bakers have built behind the market hall</h1><h2>New In Northgate</h2>"))
                .isEqualTo("Come and see what the bakers have built behind the market hall");
    }

    @Test
    void theNameOfTheSiteGoesWhereverItStands() {
        assertThat(title(
                        "<link rel=canonical href=https://www.crierfact.example/a>"
                                + "<meta property=og:site_name content=CrierFact>"
                                + "<meta property=og:title content='CrierFact - The oven that never was: CrierFact’s 2023 hoax'>",
                        ""))
                .isEqualTo("The oven that never was: CrierFact’s 2023 hoax");
        assertThat(title(
                        "<link rel=canonical href=https://www.crier.example/a>"
                                + "<meta property=og:title content='Bakers open at five - Crier.example'>",
                        ""))
                .isEqualTo("Bakers open at five");
    }

    @Test
    void aKickerInAnElementOfItsOwnGoesUnlessTheTitleIsStatedWithIt() {
        String heading = "<h1><span class=overline>Bread</span> <span>Bakers open at five, masons cheer</span></h1>";
        assertThat(title("<title>Bread: Bakers open at five</title>", heading))
                .isEqualTo("Bakers open at five, masons cheer");
        assertThat(title("<meta property=og:title content='Bread: Bakers open at five, masons cheer'>", heading))
                .isEqualTo("Bread: Bakers open at five, masons cheer");
    }

    // ---- authors ----------------------------------------------------------------------------------------------------

    @Test
    void aBylineIsReadByItsPieces() {
        assertThat(authors("", "<div class=byline><a>Ken Osei</a> <span>August 18, 2023</span> • 3 min read</div>"))
                .containsExactly("Ken Osei");
        assertThat(authors("", "<div class=byline>By <a>Ada Miller</a> and <a>Max Beck</a> <i>Globe Staff</i></div>"))
                .containsExactly("Ada Miller", "Max Beck");
        assertThat(authors("", "<div class=byline><a>Ada Miller</a> <span>Worcester Herald &amp; Mail</span></div>"))
                .containsExactly("Ada Miller");
        assertThat(authors("", "<div class=article-byline><a>Ada Miller</a><a>Max Beck</a><a>Ivo Lang</a></div>"))
                .containsExactly("Ada Miller", "Max Beck", "Ivo Lang");
    }

    @Test
    void aMonthBehindANameIsNoPartOfIt() {
        assertThat(authors("", "<p class=byline>By Shakir Mahmud Feb 6, 2024 at 12:55 pm</p>"))
                .containsExactly("Shakir Mahmud");
        assertThat(authors("", "<p class=byline>By April June</p>")).containsExactly("April June");
    }

    @Test
    void aPlainLineBelowTheHeadingMayBeTheByline() {
        assertThat(authors("", "<p>By <a href=/author/jd>John A. Dalton</a></p>"))
                .containsExactly("John A. Dalton");
        assertThat(authors("", "<p><a href=https://crier.example/author/kim>Kim Serrano</a></p>"))
                .containsExactly("Kim Serrano");
        assertThat(authors("", "<div><small>posted on <time>2023-12-19</time></small> by Rafaela Pinto</div>"))
                .containsExactly("Rafaela Pinto");
    }

    @Test
    void peopleComeBeforeTheHouseAndTheHouseBeforeNobody() {
        String house = jsonLd("\"author\":{\"@type\":\"Organization\",\"name\":\"The Crier\"},"
                + "\"publisher\":{\"name\":\"The Crier\"}");
        assertThat(authors(house, "<div class=author>By Ada Miller</div>")).containsExactly("Ada Miller");
        assertThat(authors(house, "<p>By Northern Press Association</p>"))
                .containsExactly("Northern Press Association");
        assertThat(authors(house, "")).containsExactly("The Crier");
        assertThat(authors(jsonLd("\"author\":[{\"name\":\"Ada Miller\"},{\"name\":\"Oven Team\"}]"), ""))
                .containsExactly("Ada Miller", "Oven Team");
        assertThat(authors(
                        jsonLd("\"author\":{\"name\":\"The Crier\"},\"creator\":\"Ada Miller\",\"publisher\":"
                                + "{\"name\":\"The Crier\"}"),
                        ""))
                .containsExactly("Ada Miller");
    }

    @Test
    void namesMadeOfCommonWordsAreNamesWhereTheyAreStatedAsSuch() {
        assertThat(authors(jsonLd("\"author\":{\"@type\":\"Person\",\"name\":\"Will Key\"}"), ""))
                .containsExactly("Will Key");
        assertThat(authors(jsonLd("\"author\":{\"name\":\"Laura Mann MS, RDN, LD\"}"), ""))
                .containsExactly("Laura Mann");
        assertThat(authors(jsonLd("\"author\":{\"name\":\"Ada Miller | amiller@crier.example\"}"), ""))
                .containsExactly("Ada Miller");
        assertThat(authors(jsonLd("\"author\":{\"name\":\"admin\"}"), "")).isEmpty();
    }

    @Test
    void aBylineAddsItsOtherNamesAndTakesBackOtherRoles() {
        String one = jsonLd("\"author\":{\"name\":\"Ada Miller\"}");
        assertThat(authors(one, "<p class=byline>By Ada Miller and Max Beck on May 3, 2023</p>"))
                .containsExactly("Ada Miller", "Max Beck");
        String two = jsonLd("\"author\":[{\"name\":\"Ada Miller\"},{\"name\":\"Max Beck\"}]");
        assertThat(
                        authors(
                                two,
                                "<div class=byline><span>By <a>Ada Miller</a></span> <span>Reviewed by <a>Max Beck</a></span></div>"))
                .containsExactly("Ada Miller");
    }

    @Test
    void bylinesOfOtherArticlesDoNotCount() {
        assertThat(authors(
                        "",
                        "<p>no byline</p>" + TEXT.repeat(8)
                                + "<div><b class=td-author>Bob Santos</b><b class=td-author>Jay Robbin</b><b class=td-author>Al"
                                + " Kent</b></div>"))
                .isEmpty();
    }

    // ---- dates ------------------------------------------------------------------------------------------------------

    @Test
    void whatIsPrintedBelowTheHeadingComesBeforeTheAddressAndOtherDates() {
        assertThat(day(
                        "<link rel=canonical href=https://crier.example/2023/12/21/bakers>",
                        "<p><time datetime='2023-12-22 05:00:00'>12/22/2023</time></p>"))
                .isEqualTo("2023-12-22");
        assertThat(day("", "<p>13 Oct 2020 18:29</p>" + TEXT.repeat(9) + "<div class=date>8 December 2020</div>"))
                .isEqualTo("2020-10-13");
        assertThat(day(
                        "<meta name=date content=2022-01-21>",
                        "<time itemprop=datePublished datetime=2022-01-27></time>"))
                .isEqualTo("2022-01-27");
    }

    @Test
    void aMomentInUtcHasTheDayOfItsOutlet() {
        String late = jsonLd("\"datePublished\":\"2023-12-24T01:06:51Z\"");
        assertThat(day(late, "<p>Dec 23, 2023 5:06pm PT</p>")).isEqualTo("2023-12-23");
        assertThat(day(
                        jsonLd("\"datePublished\":\"2023-12-22T18:30:00Z\""),
                        "<time datetime=2023-12-23T05:30:00+11:00>"))
                .isEqualTo("2023-12-23");
        // no zone of the world makes a noon the day before
        assertThat(day(
                        "<link rel=canonical href=https://crier.example/2023/12/21/bakers>"
                                + jsonLd("\"datePublished\":\"2023-12-22T12:30:00Z\""),
                        ""))
                .isEqualTo("2023-12-22");
        // the printed day is that of the last change
        assertThat(day(
                        jsonLd("\"datePublished\":\"2023-12-22T16:22:00Z\",\"dateModified\":\"2023-12-23T05:39:00Z\""),
                        "<p>Saturday 23 December 2023 05:39</p>"))
                .isEqualTo("2023-12-22");
        // what states its own zone is right already
        assertThat(day(
                        jsonLd("\"datePublished\":\"2024-04-25T19:30:04+02:00\"")
                                + "<meta name=date content=2024-04-26>",
                        ""))
                .isEqualTo("2024-04-25");
    }

    @Test
    void whichNumberIsTheMonthIsNotGuessed() {
        assertThat(day("", "<p>Posted 04/05/2020</p>")).isEmpty();
        assertThat(only("en-US", "", H1 + "<p>Posted 04/05/2020</p>" + TEXT)
                        .published()
                        .orElseThrow()
                        .day())
                .hasToString("2020-04-05");
        assertThat(only("en-GB", "", H1 + "<p>Posted 04/05/2020</p>" + TEXT)
                        .published()
                        .orElseThrow()
                        .day())
                .hasToString("2020-05-04");
        assertThat(only(
                                "de",
                                "<meta name=date content='11/01/2023 12:43:42'>",
                                H1 + "<p>Erstellt am: 01.11.2023</p>" + TEXT)
                        .published()
                        .orElseThrow()
                        .day())
                .hasToString("2023-11-01");
    }

    @Test
    void aChangeBeforeThePublicationIsNone() {
        assertThat(only(jsonLd("\"datePublished\":\"2024-08-05\",\"dateModified\":\"2024-07-23\""), H1 + TEXT)
                        .modified())
                .isEmpty();
    }

    // ---- language and the layer of evidence -------------------------------------------------------------------------

    @Test
    void aTextInAnotherLanguageThanThePageStatesIsBelieved() {
        String german =
                "<p>Die Bäcker von Nordtor haben sich mit der Zunft darauf geeinigt, dass sie von nun an eine Stunde früher"
                        + " auf den Markt gehen und auch an dem Sonntag nicht mehr von der Regel abweichen.</p>"
                        + "<p>Die Maurer und die Fuhrleute sind mit dem Ergebnis zufrieden, auch wenn sich das eine oder andere noch nicht"
                        + " von selbst ergibt und die Zunft auf eine Probe von drei Monaten besteht.</p>";
        assertThat(only("en", "", "<h1>Bäcker öffnen um fünf</h1>" + german).language())
                .contains("de");
        assertThat(only("de-AT", "", "<h1>Bäcker öffnen um fünf</h1>" + german).language())
                .contains("de-AT");
        assertThat(only("fr", "", "<h1>Nothing to tell</h1>" + TEXT).language()).contains("fr");
    }

    @Test
    void theEvidenceCoversEveryField() throws IOException {
        String html = "<html lang=en-US><head><link rel=canonical href=https://crier.example/a>"
                + "<meta property=og:site_name content='The Crier'><meta name=robots content=noai>"
                + jsonLd("\"headline\":\"Bakers open at five\",\"author\":{\"name\":\"Ada Miller\"},\"datePublished\":"
                        + "\"2023-05-04\",\"dateModified\":\"2023-05-05\",\"articleSection\":\"Town\",\"description\":"
                        + "\"An hour gained\",\"image\":\"https://crier.example/b.jpg\",\"isAccessibleForFree\":true")
                + "</head><body>" + H1 + TEXT + "</body></html>";
        try (Stream<Reading> readings = new HtmlSource()
                .configure(Settings.of(Map.of("explain", "true")))
                .read(TestPages.page("page.html", html.getBytes(UTF_8)), problem -> {})) {
            Layer<Evidence.Source> layer = Layer.of("evidence", Evidence.Source.class);
            assertThat(readings.findFirst().orElseThrow().get(layer).stream()
                            .map(it -> it.value())
                            .collect(Collectors.toMap(Evidence.Source::field, Evidence.Source::source)))
                    .containsEntry("published", "json-ld datePublished")
                    .containsEntry("modified", "json-ld dateModified")
                    .containsEntry("url", "link canonical")
                    .containsEntry("outlet", "meta og:site_name")
                    .containsEntry("section", "json-ld articleSection")
                    .containsEntry("standfirst", "json-ld description")
                    .containsEntry("language", "html lang")
                    .containsEntry("image", "json-ld image")
                    .containsEntry("free", "json-ld isAccessibleForFree")
                    .containsEntry("aiTraining", "meta robots")
                    .containsKeys("title", "authors", "body");
        }
    }
}
