package org.parallax.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.OutletHome;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Envoys from Azerbaigan arrived on Monday.      | Azerbaigan       | AZ
            He flew to Phillipines and back.               | Phillipines      | PH
            The talks on Nagorno-Karabkah were put off.    | Nagorno-Karabkah | AZ
            """)
    void findsLongNamesWithOneMistake(String text, String name, String country) throws IOException {
        assertThat(place(text, name).country()).isEqualTo(country);
    }

    @Test
    void knowsNoMistakesInShortWordsAndOrdinaryOnes() throws IOException {
        assertThat(analyze("Iram and Chima met Chinda. Germanic tribes and Romanticism bored them."))
                .noneMatch(it -> it.value().place().orElseThrow().feature().startsWith("PCL"));
    }

    @Test
    void takesACurrencyForNoPlace() throws IOException {
        assertThat(analyze("They paid US$460 million.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-05-01 | backed by Armenia
            2021-05-01 | Russian peacekeepers
            2024-05-01 | administration since 2023-09-20: Azerbaijan
                       | administration since 2023-09-20: Azerbaijan
            """)
    void saysWhoHeldADisputedPlaceOnTheDayOfTheArticle(String day, String expected) throws IOException {
        Article.Builder article = Article.untitled().body("Guards left Stepanakert at dawn.");
        if (day != null) {
            article.published(Published.on(LocalDate.parse(day)));
        }
        Reading reading = Reading.of(article.build());
        Annotation<PlaceMention> found = ANALYZER.analyze(reading).get(0);

        assertThat(found.value().place().orElseThrow().disputed().orElseThrow()).contains("Nagorno-Karabakh", expected);
        assertThat(ANALYZER.explain(reading, found).orElseThrow()).contains("names by side", "Khankendi (Azerbaijani)");
    }

    @Test
    void saysNothingOfPlacesThatNobodyDisputes() throws IOException {
        assertThat(place("Delegates arrived in Baku on Tuesday.", "Baku").disputed())
                .isEmpty();
    }

    @Test
    void takesTheOutletsHomeIntoAccount() throws IOException {
        Reading reading = reading("The mayor of Paris opened the fair.");
        OutletHome texas = new OutletHome(33.6, -95.5, "US", 0.5);
        Reading inTexas = reading.with(OutletHome.OUTLET_HOME, List.of(Annotation.at(reading.extent(), texas)));

        assertThat(ANALYZER.analyze(reading)
                        .get(0)
                        .value()
                        .place()
                        .orElseThrow()
                        .country())
                .isEqualTo("FR");
        assertThat(ANALYZER.analyze(inTexas)
                        .get(0)
                        .value()
                        .place()
                        .orElseThrow()
                        .country())
                .isEqualTo("US");
    }

    @Test
    void refusesAMissingGazetteerUnlessTheOneThatShipsWillDo() throws IOException {
        Map<String, String> missing = Map.of("gazetteer", "/no/such/gazetteer.bin");
        assertThatThrownBy(() -> ANALYZER.configure(Settings.of(missing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/gazetteer.bin")
                .hasMessageContaining("gazetteer build");

        Map<String, String> either = Map.of("gazetteer", "/no/such/gazetteer.bin", "fallback", "true");
        assertThat(ANALYZER.configure(Settings.of(either)).analyze(reading("It left Lisbon.")))
                .hasSize(1);
    }

    @Test
    void takesAnOperatorsTableOfClaims(@TempDir Path folder) throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.txt"), "Lisbon|Lisbon/PT|2020-01-01||the gulls|the cats||Port Authority\n");
        Settings settings = Settings.of(Map.of("claims", claims.toString()));

        assertThat(ANALYZER.configure(settings).analyze(reading("It left Lisbon for Taiwan.")).stream()
                        .map(it -> it.value().place().orElseThrow().disputed()))
                .containsExactly(
                        Optional.of("Lisbon; administration since 2020-01-01: the gulls; claims: the cats;"
                                + " source: Port Authority"),
                        Optional.empty());
        Files.writeString(claims, "Lisbon|Lisbon/PT|yesterday||the gulls|the cats||Port Authority\n");
        assertThatThrownBy(() -> ANALYZER.configure(settings))
                .hasMessageContaining("claims.txt:1: 'yesterday' is no day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n\t",
                "ALL OF THIS IS SHOUTED FROM PARIS TO NEW YORK AND BACK TO THE U.S.A.",
                "Париж, Paris, 巴黎, باريس ve Pàrìş\u0301\u0301 \uD83D\uDE80\uD83D X",
                "\uDC00\uD800",
                "............A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.",
                "''''’’’’’New----York,,,,,,((((D.C.))))"
            })
    void bearsWhateverItIsGiven(String text) throws IOException {
        assertThat(ANALYZER.analyze(
                        Reading.of(Article.titled("Word").body(text + "x").build())))
                .allMatch(it -> it.span().end() <= text.length() + 7);
    }

    @Test
    void copesWithFiveMegabytes() throws IOException {
        String text =
                "Delegates from Baku, Paris, Texas, and Springfield, Ill., met in Nagonro-Karabakh. ".repeat(62_000);

        assertThat(analyze(text).size()).isGreaterThan(62_000 * 5);
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
