package org.parallax.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.ingest.TestPages;

/** What belongs to the text of an article, and what stands around it. */
class BodyTest {

    private static final String FIRST =
            "The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.";
    private static final String SECOND =
            "Masons and carters had complained since spring that they went to work hungry, and the guild gave in.";
    private static final String THIRD =
            "The first loaves will be sold at the south gate, where the carters wait for the bridge to open.";
    private static final String LAST =
            "We will see who buys bread at five, said the oldest of the bakers, a man of few words and many loaves.";
    private static final String TEXT = paragraphs(FIRST, SECOND, THIRD, LAST);

    private final TestPages pages = new TestPages();

    private static String paragraphs(String... paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private String body(String head, String body) {
        String page = "<!DOCTYPE html><html lang=en><head><title>Bakers open at five</title>"
                + "<link rel=canonical href=\"https://crier.example/bakers\"><meta property=\"og:type\" content=\"article\">"
                + head + "</head><body>" + body + "</body></html>";
        assertThat(pages.read("page.html", page)).hasSize(1);
        return pages.read("page.html", page).get(0).body();
    }

    private static String whole() {
        return String.join("\n\n", FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void teasersOfTheSameSiteStayOut() {
        String teasers = """
                <div class="box"><h3><a href="/mill">Millers close at noon</a></h3><p>%1$s</p></div>
                <div class="box"><h3><a href="https://crier.example/ferry">Ferry sinks at the pier</a></h3><p>%1$s</p></div>
                <div class="box"><h3><a href="/goat">Goat elected to the council</a></h3><p>%1$s</p></div>
                <div class="box"><p><a href="/flood">River rises over the old bridge</a></p><p>%1$s</p></div>
                """.formatted(
                        "The council met on Tuesday and decided what nobody had expected of it, as so often this year.");

        assertThat(body("", "<div id=all><h1>Bakers open at five</h1>" + TEXT + teasers + "</div>"))
                .isEqualTo(whole());
    }

    @Test
    void partsOfAnArticleWithHeadingsThatLeadToOtherSitesStay() {
        String part = "<div class=\"deal\"><h3><a href=\"https://shop.example/%1$s\">Oven %1$s</a></h3>"
                + "<p>An oven for those who rise early, with room for %1$s loaves and a door that shuts.</p></div>";

        assertThat(body(
                        "",
                        "<div id=all><h1>Bakers open at five</h1>" + TEXT + part.formatted("twenty")
                                + part.formatted("thirty") + part.formatted("forty") + TEXT.replace("bakers", "millers")
                                + "</div>"))
                .contains("Oven thirty\n\nAn oven for those who rise early, with room for thirty loaves");
    }

    @Test
    void headlinesOverTheTitleStayOut() {
        String news =
                "<ul><li><a href=\"/a\">Millers close at noon</a> <span>The millers of the upper town have...</span></li>"
                        + "<li><a href=\"/b\">Ferry sinks at the pier</a> <span>Nobody was hurt on Monday when the...</span></li></ul>";

        assertThat(body("", "<div id=all>" + news + "<h1>Bakers open at five</h1>" + TEXT + "</div>"))
                .isEqualTo(whole());
    }

    @Test
    void aBodyCutIntoPartsIsPutTogether() {
        String parts = "<div><div class=\"article-body x\">" + paragraphs(FIRST, SECOND)
                + "</div><div class=\"ad\">Buy</div></div>" + "<div><div class=\"article-body x\">"
                + paragraphs(THIRD, LAST) + "</div></div>";

        assertThat(body("", "<main><h1>Bakers open at five</h1>" + parts + "</main>"))
                .isEqualTo(whole());
    }

    @Test
    void furtherStoriesBelowStayOut() {
        String story = "<article class=\"post\"><h1 class=\"big\">%s</h1>%s</article>";

        assertThat(body(
                        "",
                        "<div class=feed>" + story.formatted("Bakers open at five", TEXT)
                                + story.formatted("Goat elected", TEXT.replace("bakers", "goats"))
                                + story.formatted("Ferry sinks", TEXT.replace("bakers", "sailors")) + "</div>"))
                .isEqualTo(whole());
    }

    @Test
    void paragraphsKeptForSubscribersAreRead() {
        assertThat(body(
                        "",
                        "<div class=story><h1>Bakers open at five</h1>" + paragraphs(FIRST, SECOND)
                                + "<div class=\"subscriber-only\" style=\"display:none\"><p>" + THIRD + "</p></div>"
                                + "<div class=\"subscriber-only\" style=\"display: none\"><p>" + LAST
                                + "</p></div></div>"))
                .isEqualTo(whole());
    }

    @Test
    void textThatOnlyAScriptWouldShowIsReadFromItsData() {
        String data = """
                <script type="application/json">{"ads": [{"type": "ad"}], "story": {"body": {"content": [
                 {"type": "paragraph", "content": [{"type": "text", "value": "%s"}]},
                 {"type": "ad", "content": [{"type": "text", "value": "Buy our bread"}]},
                 {"type": "paragraph", "content": [{"type": "text", "value": "Masons and carters had "},
                  {"type": "link", "data": {"href": "/c"}, "content": [{"type": "text", "value": "complained"}]},
                  {"type": "text", "value": "%s"}]},
                 {"type": "paragraph", "content": [{"type": "text", "value": "%s"}]},
                 {"type": "paragraph", "content": [{"type": "text", "value": "%s"}]}]}}}</script>
                """.formatted(FIRST, SECOND.substring(SECOND.indexOf(" since")), THIRD, LAST);

        assertThat(body("", "<article><h1>Bakers open at five</h1><p>" + FIRST + "</p></article>" + data))
                .isEqualTo(whole());
    }

    @Test
    void whatStandsBehindTheEndStaysOut() {
        String json =
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Bakers open at five\","
                        + " \"author\": {\"@type\": \"Person\", \"name\": \"Ada Crumb\"}}</script>";
        String behind = """
                <p>Ada Crumb covers bread and beer for the Northgate Crier. She lives above a bakery.</p>
                <p>Got a story? She can be reached at ada@crier.example.</p>
                <h3>More great Crier stories</h3>
                <ul><li>Millers close at noon, <a href="/mill">whatever the council says about it</a></li>
                <li>The strange life and <a href="/goat">mysterious death of a goat</a></li></ul>
                """;

        assertThat(body(json, "<article><h1>Bakers open at five</h1>" + TEXT + behind + "</article>"))
                .isEqualTo(whole());
    }

    @Test
    void aLabelOverLinksBetweenParagraphsGoesWithThem() {
        String links =
                "<p>Read more:</p><p><a href=\"/mill\">Millers close at noon</a><br><a href=\"/goat\">Goat elected</a></p>";

        assertThat(body(
                        "",
                        "<article><h1>Bakers open at five</h1>" + paragraphs(FIRST, SECOND) + links
                                + paragraphs(THIRD, LAST) + "</article>"))
                .isEqualTo(whole());
    }

    @Test
    void theStatedTextSaysWhereTheShownOneEnds() {
        String json = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST
                + " " + SECOND + " " + THIRD + " " + LAST + "\"}</script>";

        assertThat(
                        body(
                                json,
                                "<article><h1>Bakers open at five</h1>" + TEXT
                                        + "<p>The Crier has been sold at the gates since bread was a penny, rain or shine.</p></article>"))
                .isEqualTo(whole());
    }

    @Test
    void quotesListsTablesAndSubheadingsStayInOrder() {
        assertThat(body(
                        "",
                        "<article><h1>Bakers open at five</h1><p>" + FIRST
                                + "</p><h2>Prices</h2><ul><li>Rye, two pence</li>"
                                + "<li>Wheat, three pence</li></ul><blockquote>" + SECOND
                                + "</blockquote><table><tr><th>Loaf<th>Hour<tr><td>Rye<td>five</table><pre>one\ntwo</pre><p>"
                                + THIRD + "<br><br>" + LAST
                                + "</p><figure><figcaption>Bakers at work</figcaption></figure></article>"))
                .isEqualTo(FIRST + "\n\nPrices\n\nRye, two pence\nWheat, three pence\n\n" + SECOND
                        + "\n\nLoaf | Hour\nRye | five\n\none\ntwo\n\n" + THIRD + "\n\n" + LAST);
    }

    @Test
    void aPageOfTwentyMegabytesIsRead() {
        String many = ("<p>" + FIRST + "</p>").repeat((20 << 20) / (FIRST.length() + 7));

        assertThat(body("", "<article><h1>Bakers open at five</h1>" + many + "</article>"))
                .hasSizeGreaterThan(18 << 20);
    }
}
