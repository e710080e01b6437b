package org.parallax.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.PlaceMention.Kind;

class GeoAnalyzerTest {

    private static final GeoAnalyzer ANALYZER = new GeoAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Delegates arrived in Baku on Tuesday.                        | Baku             | AZ | 40.4  | 49.9
            A museum in Brighton, England, reopened.                     | Brighton         | GB | 50.8  | -0.1
            Farmers near Moscow, Idaho, sold their wheat.                | Moscow           | US | 46.7  | -117.0
            Parents in Parkland, Fla., wrote to the board.               | Parkland         | US | 26.3  | -80.2
            The mayor of Springfield, Ill., resigned.                    | Springfield      | US | 39.8  | -89.6
            Ministers met in Oklahoma on Monday.                         | Oklahoma         | US | 35.5  | -97.5
            Trade with Africa grew again.                                | Africa           |    | 7     | 21
            Exports from China rose.                                     | China            | CN | 35    | 104
            Guards left Stepanakert at dawn.                             | Stepanakert      | AZ | 39.8  | 46.75
            The talks on Nagonro-Karabakh failed.                        | Nagonro-Karabakh | AZ | 39.8  | 46.75
            A tanker crossed the Black Sea on Friday.                    | Black Sea        |    | 43    | 34
            Police in Gümüşhane made an arrest.                          | Gümüşhane        | TR | 40.46 | 39.48
            He flew from Sao Paulo to a summit.                          | Sao Paulo        | BR | -23.5 | -46.6
            RUSSIA CLOSES THE BORDER                                     | RUSSIA           | RU | 60    | 100
            The Lausanne-based company grew.                             | Lausanne         | CH | 46.5  | 6.6
            """)
    void resolvesToWhatEverybodyMeans(String text, String name, String country, double latitude, double longitude)
            throws IOException {
        Place place = place(text, name);

        assertThat(place.country()).isEqualTo(country == null ? "" : country);
        assertThat(place.latitude()).isCloseTo(latitude, org.assertj.core.data.Offset.offset(1.0));
        assertThat(place.longitude()).isCloseTo(longitude, org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Jordan met Paris Hilton and Washington Irving in the lobby.",
                "The Washington Post and the Chicago Tribune said nothing; the Dallas Cowboys lost.",
                "Reading is nice. Most people of the same age drive a mobile crane.",
                "May and March came and went, and so did August.",
                "They told us so, and we had turkey.",
                "Google and Apple reported earnings."
            })
    void leavesAloneWhatIsNoPlace(String text) throws IOException {
        assertThat(analyze(text)).isEmpty();
    }

    @Test
    void tellsTheCountryGeorgiaFromTheStateByItsCompany() throws IOException {
        assertThat(place("The parliament of Georgia met in Tbilisi, and Batumi followed.", "Georgia")
                        .country())
                .isEqualTo("GE");
        assertThat(place(
                                "Police in Atlanta and Savannah said the rest of Georgia, from Macon to Augusta, was calm.",
                                "Georgia")
                        .country())
                .isEqualTo("US");
    }

    @Test
    void keepsOneSenseThroughoutATextUnlessAContainingPlaceSaysOtherwise() throws IOException {
        String text = "Officials in Springfield, Mass., wrote to those in Springfield, Mo., about the name.";

        List<Annotation<PlaceMention>> found = analyze(text);

        assertThat(found)
                .extracting(it -> it.span().in(text))
                .containsExactly("Springfield", "Mass.", "Springfield", "Mo.");
        assertThat(found.get(0).value().place().orElseThrow().longitude()).isBetween(-73.0, -72.0);
        assertThat(found.get(2).value().place().orElseThrow().longitude()).isBetween(-94.0, -92.0);
    }

    @Test
    void tellsDemonymsAndGovernmentsFromPlaces() throws IOException {
        assertThat(kind("The Azerbaijani delegation left.", "Azerbaijani")).isEqualTo(Kind.DEMONYM);
        assertThat(kind("Moscow has denied the report.", "Moscow")).isEqualTo(Kind.METONYM);
        assertThat(kind("Crowds gathered in Moscow on Sunday.", "Moscow")).isEqualTo(Kind.LITERAL);
    }

    @Test
    void givesSpansWithoutPossessivesAndWithTheFullStopsOfAbbreviations() throws IOException {
        String text = "Syria's envoy and a U.S. official met in Iran’s capital.";

        assertThat(analyze(text)).extracting(it -> it.span().in(text)).containsExactly("Syria", "U.S.", "Iran");
        assertThat(place("Hükümet Ankara'da toplandı, Bakü'den gelen heyet İstanbul'a geçti.", "Bakü")
                        .country())
                .isEqualTo("AZ");
    }

    @ParameterizedTest
    @CsvSource({
        "서울에서 회담이 열렸다, 서울, KR",
        "Россия закрыла границу, Россия, RU",
        "我在北京工作, 北京, CN",
        "اجتماع في باكو, باكو, AZ"
    })
    void knowsCountriesAndLargeCitiesInOtherScripts(String text, String name, String country) throws IOException {
        assertThat(place(text, name).country()).isEqualTo(country);
    }

    @Test
    void isLessSureOfTheLessLikely() throws IOException {
        assertThat(confidence("The road to Springfield was closed.", "Springfield"))
                .isLessThan(confidence("The road to Springfield, Ill., was closed.", "Springfield"));
    }

    @Test
    void explainsAChoice() throws IOException {
        Reading reading = reading("Farmers near Moscow, Idaho, sold their wheat.");

        assertThat(ANALYZER.explain(reading, ANALYZER.analyze(reading).get(0)).orElseThrow())
                .contains("* Moscow (PPLA2 US", "Moscow (PPLC RU");
    }

    @Test
    void leavesOutDemonymsOnDemand() throws IOException {
        GeoAnalyzer without = ANALYZER.configure(Settings.of(Map.of("demonyms", "false")));

        assertThat(without.analyze(reading("The Armenian delegation left Yerevan.")))
                .hasSize(1);
    }

    @Test
    void refusesAThresholdThatIsNoProbability() {
        assertThatThrownBy(() -> ANALYZER.configure(Settings.of(Map.of("threshold", "1.5"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 0 and 1");
    }

    private static Place place(String text, String name) throws IOException {
        return mention(text, name).place().orElseThrow();
    }

    private static Kind kind(String text, String name) throws IOException {
        return mention(text, name).kind();
    }

    private static double confidence(String text, String name) throws IOException {
        return mention(text, name).confidence();
    }

    private static PlaceMention mention(String text, String name) throws IOException {
        List<Annotation<PlaceMention>> found = analyze(text);
        return found.stream()
                .filter(it -> it.span().in(text).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + name + "' is not among " + found))
                .value();
    }

    private static List<Annotation<PlaceMention>> analyze(String body) throws IOException {
        return ANALYZER.analyze(reading(body));
    }

    private static Reading reading(String body) {
        return Reading.of(Article.untitled().body(body).build());
    }
}
