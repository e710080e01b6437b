package org.parallax.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.CreditLine;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;

class JsonTest {

    private final Json json = new Json();

    private static Reading full() {
        Article article = Article.titled("Ferry returns to Elm Harbour")
                .body("The ferry is back.")
                .standfirst("After nine weeks.")
                .authors(List.of("A. Reporter", "B. Writer"))
                .credits(List.of(new CreditLine("Via Harbour Wire", 0)))
                .outlet(new Outlet("courier.example", "The Courier"))
                .published(new Published(LocalDate.of(2024, 5, 6), Optional.of(Instant.parse("2024-05-06T22:15:00Z"))))
                .url(URI.create("https://courier.example/ferry"))
                .language("en")
                .section("News")
                .provenance(new Provenance(
                        URI.create("file:/press/page.html"), 2, Optional.of(Instant.parse("2024-05-07T00:00:00Z"))))
                .build();
        return Reading.of(article)
                .with(
                        PlaceMention.GEO,
                        List.of(Annotation.at(
                                new Span(17, 28),
                                new PlaceMention(
                                        PlaceMention.Kind.LITERAL,
                                        Optional.of(new Place(
                                                Optional.of(7L),
                                                "Elm Harbour",
                                                50.5,
                                                -3.25,
                                                "GB",
                                                "PPL",
                                                Optional.empty())),
                                        0.9))));
    }

    @Test
    void writesTheContract() {
        assertThat(json.write(full()))
                .isEqualTo("{\"article\":{\"id\":\"" + full().id()
                        + "\",\"title\":\"Ferry returns to Elm Harbour\",\"body\":\"The ferry is back.\","
                        + "\"standfirst\":\"After nine weeks.\",\"authors\":[\"A. Reporter\",\"B. Writer\"],"
                        + "\"credits\":[{\"text\":\"Via Harbour Wire\",\"at\":0}],"
                        + "\"outlet\":{\"id\":\"courier.example\",\"name\":\"The Courier\"},"
                        + "\"published\":{\"day\":\"2024-05-06\",\"instant\":\"2024-05-06T22:15:00Z\"},"
                        + "\"url\":\"https://courier.example/ferry\",\"language\":\"en\",\"section\":\"News\","
                        + "\"provenance\":{\"location\":\"file:/press/page.html\",\"ordinal\":2,"
                        + "\"retrieved\":\"2024-05-07T00:00:00Z\"}},"
                        + "\"layers\":{\"geo\":[{\"span\":[17,28],\"value\":{\"kind\":\"literal\",\"place\":{\"geonameId\":7,"
                        + "\"name\":\"Elm Harbour\",\"latitude\":50.5,\"longitude\":-3.25,\"country\":\"GB\",\"feature\":\"PPL\"},"
                        + "\"confidence\":0.9}}]}}");
    }

    @Test
    void readsWhatItWrote() {
        String line = json.write(full());
        Reading back = json.readReading(line);
        assertThat(json.write(back)).isEqualTo(line);
        assertThat(back.get(PlaceMention.GEO)).isEqualTo(full().get(PlaceMention.GEO));
        assertThat(back.article().provenance().retrieved())
                .isEqualTo(full().article().provenance().retrieved());
    }

    @Test
    void showsALayerAsTheReadersOwnRecord() {
        record Spot(String name, double latitude) {}
        record Mention(Spot place) {}
        Reading back = json.readReading(json.write(full()));
        assertThat(back.first(Layer.of("geo", Mention.class))).contains(new Mention(new Spot("Elm Harbour", 50.5)));
    }

    @Test
    void takesTheShortForms() {
        Article article = json.readReading(
                        "{\"id\":\"x1\",\"body\":\"B\",\"title\":null,\"outlet\":\"The Courier\",\"authors\":\"A. Reporter\","
                                + "\"published\":\"2024-05-06T23:30:00+02:00\",\"unknown\":[1]}")
                .article();
        assertThat(article.id().value()).isEqualTo("x1");
        assertThat(article.text()).isEqualTo("B");
        assertThat(article.outlet()).contains(new Outlet("the courier", "The Courier"));
        assertThat(article.authors()).containsExactly("A. Reporter");
        assertThat(article.published())
                .contains(new Published(LocalDate.of(2024, 5, 6), Optional.of(Instant.parse("2024-05-06T21:30:00Z"))));
    }

    @Test
    void takesLayersThatCameWithTheArticle() {
        Reading reading = json.readReading(
                "{\"id\":\"x\",\"body\":\"Ada spoke.\",\"layers\":{\"entities\":[{\"span\":[0,3],\"value\":{\"name\":\"Ada\"}}]}}");
        assertThat(reading.layers()).containsExactly("entities");
    }

    @Test
    void leavesOutADateThatIsNoneAndSaysSo() {
        List<String> warnings = new ArrayList<>();
        Reading reading = json.readReading(
                "{\"body\":\"B\",\"published\":\"last week\"}", (code, message) -> warnings.add(code + " " + message));
        assertThat(reading.article().published()).isEmpty();
        assertThat(warnings).singleElement().asString().contains("BAD_DATE").contains("last week");
    }

    @Test
    void keepsWhatAPageSaysOfItsUse() {
        String line = "{\"article\":{\"id\":\"1\",\"body\":\"B\",\"modified\":{\"day\":\"2024-05-07\"},"
                + "\"image\":\"https://courier.example/ferry.jpg\",\"free\":false,\"aiTraining\":true,"
                + "\"provenance\":{\"location\":\"parallax:none\",\"ordinal\":1}},\"layers\":{}}";
        Article article = json.readReading(line).article();

        assertThat(article.modified()).contains(Published.on(LocalDate.of(2024, 5, 7)));
        assertThat(article.image()).contains(URI.create("https://courier.example/ferry.jpg"));
        assertThat(article.free()).contains(false);
        assertThat(article.aiTraining()).contains(true);
        assertThat(json.write(Reading.of(article))).isEqualTo(line);
        assertThat(article.edit().id(article.id()).build().modified()).isEqualTo(article.modified());
    }

    @Test
    void takesTheNamesThatOthersGiveToBodyAndAuthors() {
        Article article =
                json.readReading("{\"text\":\"B\",\"author\":\"A. Reporter\"}").article();
        assertThat(article.body()).isEqualTo("B");
        assertThat(article.authors()).containsExactly("A. Reporter");

        Article both = json.readReading("{\"text\":\"T\",\"body\":\"B\",\"author\":[\"X\"],\"authors\":[\"Y\"]}")
                .article();
        assertThat(both.body()).isEqualTo("B");
        assertThat(both.authors()).containsExactly("Y");
    }

    @Test
    void leavesOutFindingsThatAreNone() {
        List<String> warnings = new ArrayList<>();
        Reading reading = json.readReading(
                "{\"body\":\"Ada spoke.\",\"layers\":{\"names\":[{\"span\":[0,3],\"value\":1},{\"span\":[0,99],\"value\":2},"
                        + "{\"span\":[null,null],\"value\":3},{\"span\":[3,1],\"value\":4},{\"value\":5},{\"span\":[0,1]}]}}",
                (code, message) -> warnings.add(code));
        assertThat(reading.get(Layer.of("names", Integer.class))).containsExactly(Annotation.at(new Span(0, 3), 1));
        assertThat(warnings).containsOnly("BAD_SPAN").hasSize(5);
    }

    @Test
    void keepsOffsetsWhereASurrogateStandsAlone() {
        Reading reading = json.readReading("{\"body\":\"a\\ud83d b\"}");
        assertThat(reading.text()).isEqualTo("a\uFFFD b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"body\":          | BAD_JSON   | Not JSON",
                "[]                  | BAD_SCHEMA | Not an article but a JSON array",
                "{\"title\":\"T\"}   | BAD_SCHEMA | No \"body\"",
                "{\"body\":5}        | BAD_SCHEMA | \"body\" must be a string, not a JSON number",
                "{\"body\":\"b\",\"title\":[]} | BAD_SCHEMA | \"title\" must be a string",
                "{\"body\":\"b\",\"body\":\"c\"} | BAD_JSON | Duplicate",
                "{\"body\":\"b\"} x  | BAD_JSON   | Not JSON",
                "{\"body\":\"b\",\"layers\":{\"geo\":{}}} | BAD_SCHEMA | \"geo\" must be a list",
                "{\"body\":\"b\",\"layers\":{\"No Name\":[]}} | BAD_SCHEMA | Not a layer name",
            })
    void refusesWithAReason(String line, BadJsonException.Code code, String message) {
        assertThatThrownBy(() -> json.readReading(line))
                .isInstanceOfSatisfying(
                        BadJsonException.class, it -> assertThat(it.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @Test
    void writesAProblemWithoutWhatIsOnlyForDebugging() {
        Problem problem = Problem.warning("BAD_DATE", "jsonl", "file:/x.jsonl#line=2", "no date")
                .withRecord("{...}")
                .withCause(new IllegalStateException("inner"));
        assertThat(json.write(problem))
                .isEqualTo("{\"severity\":\"warning\",\"kind\":\"input\",\"code\":\"BAD_DATE\",\"reporter\":\"jsonl\","
                        + "\"subject\":\"file:/x.jsonl#line=2\",\"message\":\"no date\"}");
    }

    @Test
    void refusesBottomlessNesting() {
        String deep = "{\"body\":\"b\",\"x\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> json.readReading(deep))
                .isInstanceOfSatisfying(
                        BadJsonException.class, it -> assertThat(it.code()).isEqualTo(BadJsonException.Code.TOO_DEEP));
    }
}
