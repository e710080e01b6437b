package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;
import org.parallax.ingest.TestPages;

class HtmlSourceTest {

    private static final String PARAGRAPHS = """
            <p>The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.</p>
            <h2>Bread before work</h2>
            <p>Masons and carters had complained since spring that they went to work hungry, and the guild gave in.</p>
            <blockquote>We will see who buys bread at five, said the oldest of the bakers, a man of few words.</blockquote>
            <ul><li>The first loaves cost two pence.</li><li>The last ones cost one.</li></ul>
            <table><tr><td>Rye</td><td>12</td></tr><tr><td>Wheat</td><td>9</td></tr></table>
            """;

    private final TestPages pages = new TestPages();

    private Article only(String html) {
        assertThat(pages.read("page.html", html)).hasSize(1);
        return pages.read("page.html", html).get(0);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Bakers open at five | Northgate Crier</title>" + head
                + "</head><body><nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>"
                + "<article><h1>Bakers open at five</h1>" + body + "</article>"
                + "<div class=\"comments\"><p>I have baked bread since I was nine years old and never once before dawn broke.</p></div>"
                + "<aside class=\"related\"><a href=/x>Millers close at noon</a></aside>"
                + "<footer>All rights reserved by the Northgate Crier and its heirs.</footer></body></html>";
    }

    @Test
    void theTextKeepsItsPartsInOrderAndNothingOfTheFrame() {
        Article article = only(page("", PARAGRAPHS));

        assertThat(article.title()).contains("Bakers open at five");
        assertThat(article.body()).isEqualTo("""
                The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.

                Bread before work

                Masons and carters had complained since spring that they went to work hungry, and the guild gave in.

                We will see who buys bread at five, said the oldest of the bakers, a man of few words.

                The first loaves cost two pence.
                The last ones cost one.

                Rye | 12
                Wheat | 9""");
    }

    @Test
    void structuredDataNamesAuthorDateOutletAndAddress() {
        Article article = only(page("""
                <link rel="canonical" href="https://www.northgate.example/2021/03/bakers">
                <meta property="og:site_name" content="Northgate Crier">
                <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#ada", "name": "Ada Crumb"},
                {"@type": "NewsArticle", "headline": "Bakers open at five", "author": [{"@id": "#ada"}],
                 "datePublished": "2021-03-04T05:00:00+01:00", "articleSection": "Town"}]}</script>
                """, PARAGRAPHS));

        assertThat(article.authors()).containsExactly("Ada Crumb");
        assertThat(article.published().flatMap(it -> it.instant()).map(Object::toString))
                .contains("2021-03-04T04:00:00Z");
        assertThat(article.outlet().map(it -> it.id() + "=" + it.name())).contains("northgate.example=Northgate Crier");
        assertThat(article.section()).contains("Town");
        assertThat(article.language()).contains("en");
    }

    @Test
    void brokenStructuredDataIsPassedOver() {
        Article article = only(
                page("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headl</script>", PARAGRAPHS));

        assertThat(article.title()).contains("Bakers open at five");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void impossibleDatesAreLeftOutWithAWarning() {
        only(page("<meta property=\"article:published_time\" content=\"2999-01-01T00:00:00Z\">", PARAGRAPHS));
        assertThat(pages.codes()).contains("FUTURE_DATE");
    }

    @Test
    void addressesThatAreNotOfTheWebAreNoAddress() {
        assertThat(only(page("<link rel=canonical href=\"javascript:alert(1)\">", PARAGRAPHS))
                        .url())
                .isEmpty();
    }

    @Test
    void controlCharactersLeaveTitleAndBody() {
        Article article = only(page("", PARAGRAPHS).replace("Bakers open", "Bakers\u001b[2J\u202e open\u00ad"));

        assertThat(article.title()).contains("Bakers[2J open at five");
    }

    @Test
    void nestingOfAnyDepthIsSurvived() {
        String deep = "<div>".repeat(100_000);

        assertThat(only(page("", PARAGRAPHS + deep)).body()).contains("The bakers of Northgate");
    }

    @Test
    void menusAreNoArticleAndSaySo() {
        assertThat(pages.read(
                        "menu.html",
                        "<html><body><ul><li><a href=/a>Home</a><li><a href=/b>News</a></ul></body></html>"))
                .isEmpty();
        assertThat(pages.codes()).containsExactly("NO_ARTICLE");
    }

    @Test
    void theCharsetIsFoundWhereThePageSaysNothingOrLies() {
        String page = page(
                "",
                "<p>Пекари Северных ворот согласились открываться в пять утра, на час раньше, чем просила гильдия.</p>"
                        + "<p>Каменщики и возчики жаловались с весны, что уходят на работу голодными, и гильдия уступила.</p>");

        assertThat(pages.read("wide.html", page.getBytes(UTF_16BE)))
                .singleElement()
                .satisfies(article -> assertThat(article.body()).contains("Пекари"));
        String lying = page.replace("<title>", "<meta charset=\"utf-8\"><title>");
        assertThat(pages.read("lying.html", lying.getBytes(Charset.forName("windows-1251"))))
                .singleElement()
                .satisfies(article -> assertThat(article.body()).contains("гильдия уступила"));
        assertThat(pages.codes()).contains("CHARSET");
    }
}
