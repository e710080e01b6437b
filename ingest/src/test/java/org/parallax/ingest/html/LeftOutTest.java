package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.ingest.Intake;
import org.parallax.ingest.TestPages;

/** What is told of the pieces of a page that are in no article. */
class LeftOutTest {

    private static final String FIRST =
            "The bakers of Northgate have agreed to open at five, an hour earlier than the guild had asked of them.";
    private static final String SECOND =
            "Masons and carters had complained since spring that they went to work hungry, and the guild gave in.";
    private static final String LAST =
            "The first loaves will be sold at the south gate, where the carters wait for the bridge to open.";
    private static final String MENU =
            "<nav><ul><li><a href=/town>Town</a></li><li><a href=/river>River</a></li></ul></nav>";

    private final Intake intake;

    LeftOutTest() {
        Settings told = Settings.of(Map.of("leftOut", "true"));
        intake = Intake.of(List.of(new HtmlSource().configure(told)), it -> {});
    }

    private List<Reading> read(String head, String body) {
        String page = "<!DOCTYPE html><html lang=en><head><title>Bakers open at five</title>"
                + "<link rel=canonical href=\"https://crier.example/bakers\">" + head + "</head><body>" + body
                + "</body></html>";
        try (Stream<Reading> readings = intake.read(TestPages.page("page.html", page.getBytes(UTF_8)))) {
            return readings.toList();
        }
    }

    private static List<String> told(Reading reading) {
        return reading.get(LeftOut.LEFT_OUT).stream()
                .map(it -> it.value().reason() + " " + it.value().text().replace("\n", " / "))
                .toList();
    }

    private static final String ARTICLE =
            "<meta property=\"og:type\" content=\"article\"><meta name=author content=\"Ada Crust\">";

    @Test
    void piecesComeInTheOrderOfThePageWithTheReason() {
        List<Reading> readings = read(
                ARTICLE,
                MENU + "<main><h1>Bakers open at five</h1><p class=byline>By Ada Crust</p><div class=text><p>" + FIRST
                        + "</p><p>Advertisement</p><p>" + SECOND
                        + "</p><aside><h4>Related</h4><ul><li><a href=/mill>Millers close at noon</a></li></ul></aside><p>"
                        + LAST + "</p><p>Ada Crust can be reached at ada@crier.example.</p></div></main>"
                        + "<footer>Crier House, Northgate</footer>");

        assertThat(readings).singleElement().satisfies(it -> {
            assertThat(it.article().body()).isEqualTo(String.join("\n\n", FIRST, SECOND, LAST));
            assertThat(told(it))
                    .containsExactly(
                            "OUTSIDE Town / River",
                            "FIELD By Ada Crust",
                            "APPEAL Advertisement",
                            "LINKS Related / Millers close at noon",
                            "BELOW Ada Crust can be reached at ada@crier.example.",
                            "OUTSIDE Crier House, Northgate");
        });
    }

    @Test
    void nothingThatTheArticleSaysIsToldAndNothingTwice() {
        List<Reading> readings = read(
                ARTICLE,
                MENU + "<h1>Bakers open at five</h1><div class=text><p>" + FIRST
                        + " <span class=related>See also: mills</span>" + SECOND + "</p><aside>" + FIRST + "</aside><p>"
                        + LAST + "</p></div>" + MENU);

        assertThat(readings).singleElement().satisfies(it -> {
            assertThat(it.article().body()).contains(FIRST, SECOND, LAST);
            assertThat(told(it)).containsExactly("OUTSIDE Town / River", "LINKS See also: mills");
        });
    }

    @Test
    void aTextOutOfStructuredDataIsNotToldAsLeftOut() {
        String stated = String.join("\\n\\n", FIRST, SECOND, LAST);
        List<Reading> readings = read(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bakers open at five\","
                        + "\"articleBody\":\"" + stated + "\"}</script>",
                MENU + "<h1>Bakers open at five</h1><p>" + FIRST + "</p><p>Subscribe to read on.</p>");

        assertThat(readings).singleElement().satisfies(it -> {
            assertThat(it.article().body()).contains(LAST);
            assertThat(told(it))
                    .contains("OUTSIDE Town / River / Subscribe to read on.")
                    .noneMatch(piece -> piece.contains(FIRST));
        });
    }

    @Test
    void ofSeveralArticlesTheFirstTellsIt() {
        String posts = IntStream.range(0, 3)
                .mapToObj(it -> "<div class=post><h2>The bakers of gate " + it + " agree</h2><time datetime=2024-05-0"
                        + (it + 1) + ">May</time><p>" + FIRST + " " + it + "</p><p>" + SECOND + " " + it
                        + "</p></div>")
                .collect(Collectors.joining());

        List<Reading> readings = read("", MENU + "<div class=posts>" + posts + "</div><footer>Crier House</footer>");

        assertThat(readings).hasSize(3);
        assertThat(told(readings.get(0))).contains("OUTSIDE Town / River", "OUTSIDE Crier House");
        assertThat(readings.subList(1, 3)).noneMatch(it -> it.has(LeftOut.LEFT_OUT));
    }

    @Test
    void howMuchIsToldIsBounded() {
        String asides = IntStream.range(0, 100)
                .mapToObj(it -> "<p>" + FIRST + it + "</p><aside><p>" + "Box " + it + " of the crier ".repeat(30)
                        + "</p></aside>")
                .collect(Collectors.joining());

        List<Reading> readings = read(ARTICLE, "<h1>Bakers open at five</h1><div class=text>" + asides + "</div>");

        assertThat(readings.get(0).get(LeftOut.LEFT_OUT))
                .hasSize(40)
                .allSatisfy(it -> assertThat(it.value().text()).hasSizeLessThanOrEqualTo(LeftOut.LONGEST))
                .allSatisfy(it -> assertThat(it.value().length()).isGreaterThan(LeftOut.LONGEST));
    }

    @Test
    void itIsNotToldUnlessAsked() {
        Intake plain = Intake.of(List.of(new HtmlSource()), it -> {});
        String page = "<html><title>Bakers open at five</title>" + MENU + "<h1>Bakers open at five</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p></html>";

        try (Stream<Reading> readings = plain.read(TestPages.page("page.html", page.getBytes(UTF_8)))) {
            assertThat(readings)
                    .singleElement()
                    .satisfies(it -> assertThat(it.layers()).isEmpty());
        }
    }
}
