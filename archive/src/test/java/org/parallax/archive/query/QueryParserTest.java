package org.parallax.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.archive.query.Expression.All;
import org.parallax.archive.query.Expression.Any;
import org.parallax.archive.query.Expression.Box;
import org.parallax.archive.query.Expression.Days;
import org.parallax.archive.query.Expression.Is;
import org.parallax.archive.query.Expression.Near;
import org.parallax.archive.query.Expression.Not;
import org.parallax.archive.query.Expression.Prefix;
import org.parallax.archive.query.Expression.Tone;
import org.parallax.archive.query.Expression.Words;

class QueryParserTest {

    private static Words text(String words) {
        return new Words(Field.TEXT, words);
    }

    @Test
    void readsWordsPhrasesAndFields() {
        assertThat(QueryParser.parse("  road \"to the sea\" title:Lachin outlet:“Harbour Herald”"))
                .isEqualTo(new All(List.of(
                        text("road"),
                        text("to the sea"),
                        new Words(Field.TITLE, "Lachin"),
                        new Words(Field.OUTLET, "Harbour Herald"))));
        assertThat(QueryParser.parse("")).isEqualTo(new All(List.of()));
        assertThat(QueryParser.parse("sanction*")).isEqualTo(new Prefix(Field.TEXT, "sanction"));
        assertThat(QueryParser.parse("http://harbour.example/a:1")).isEqualTo(text("http://harbour.example/a:1"));
    }

    @Test
    void orBindsCloserThanStandingSideBySide() {
        assertThat(QueryParser.parse("storm ferry OR boat -title:(sport OR \"cup final\") AND harbour"))
                .isEqualTo(new All(List.of(
                        text("storm"),
                        new Any(List.of(text("ferry"), text("boat"))),
                        new Not(new Any(List.of(new Words(Field.TITLE, "sport"), new Words(Field.TITLE, "cup final")))),
                        text("harbour"))));
        assertThat(QueryParser.parse("NOT lang:en")).isEqualTo(new Not(new Is(Field.LANG, "en")));
        assertThat(QueryParser.parse("Baku - Tehran")).isEqualTo(new All(List.of(text("Baku"), text("Tehran"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31",
        "2020-09, 2020-09-01, 2020-09-30",
        "2020-09-27, 2020-09-27, 2020-09-27",
        "2020-09/2020-11, 2020-09-01, 2020-11-30",
        "2020-09..2021, 2020-09-01, 2021-12-31",
        "2020-09/, 2020-09-01,",
        "/2020, , 2020-12-31",
        "<2020-09, , 2020-08-31",
        "<=2020-09, , 2020-09-30",
        ">2020-02, 2020-03-01,",
        ">=2020-02, 2020-02-01,"
    })
    void readsDates(String value, LocalDate from, LocalDate to) {
        assertThat(QueryParser.parse("date:" + value))
                .isEqualTo(new Days(Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    @Test
    void readsTones() {
        assertThat(QueryParser.parse("tone:<=-0.3")).isEqualTo(new Tone(-1, -0.3));
        assertThat(QueryParser.parse("tone:<-0.3")).isEqualTo(new Tone(-1, Math.nextDown(-0.3)));
        assertThat(QueryParser.parse("tone:>0.5")).isEqualTo(new Tone(Math.nextUp(0.5), 1));
        assertThat(QueryParser.parse("tone:-0.2/0.2")).isEqualTo(new Tone(-0.2, 0.2));
        assertThat(QueryParser.parse("tone:Negative")).isEqualTo(new Is(Field.TONE, "negative"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            tilte:road            | 0  | did you mean title:?
            colour:red            | 0  | put them in quotes
            road title:           | 11 | needs a value right after the colon
            date:2020-13          | 5  | '2020-13' is not a date; a date looks like 2020, 2020-09
            date:2021/2020        | 5  | did you mean 2020/2021?
            tone:sad              | 5  | negative, neutral or positive
            tone:>3               | 5  | between -1 and 1
            near:40.18,44.51      | 5  | as in near:40.18,44.51,50km
            near:99,44.51,5km     | 5  | between -90 and 90
            near:40,44,0km        | 5  | more than nothing
            near:40,44,wide       | 5  | 'wide' is not a distance
            box:41,43,38,46       | 4  | did you mean box:38,43,41,46?
            box:1,2,3             | 4  | as in box:38.8,43.4,41.3,46.6
            lang:german           | 5  | did you mean lang:de?
            lang:klingonese       | 5  | such as en or zh-Hant
            country:armenia       | 8  | did you mean country:AM?
            country:uk            | 8  | did you mean country:GB?
            copy:perhaps          | 5  | write copy:yes or copy:no
            version:new           | 8  | version:latest
            (storm OR (ferry)     | 0  | '(' without a ')'
            storm) ferry          | 5  | ')' without a '('
            say "no               | 4  | quotation mark
            OR ferry              | 0  | OR needs something before it
            storm OR              | 6  | OR needs something after it
            storm NOT             | 6  | NOT needs something after it
            *ferry                | 0  | '*' may only stand at the end
            a*                    | 1  | at least 2 letters
            title:(outlet:herald) | 7  | outlet: cannot stand within title:(...)""")
    void answersAMistakeWithWhereAndWhatWasMeant(String query, int position, String advice) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .withMessageContaining(advice)
                .satisfies(it -> assertThat(it.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            storm tilte:road      | storm title:road
            date:2021/2020 storm  | date:2020/2021 storm
            (lang:"french" storm) | (lang:"fr" storm)
            box:41,43,38,46       | box:38,43,41,46""")
    void offersTheQueryThatMayHaveBeenMeant(String query, String meant) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .satisfies(it -> assertThat(it.suggestion()).contains(meant));
        assertThat(QueryParser.parse(meant)).isNotNull();
    }

    @Test
    void readsAreas() {
        assertThat(QueryParser.parse("near:40.18,44.51,50km")).isEqualTo(new Near(40.18, 44.51, 50));
        assertThat(QueryParser.parse("near:\"40.18, −44.51, 500 m\"")).isEqualTo(new Near(40.18, -44.51, 0.5));
        assertThat(QueryParser.parse("box:-40,179,-30,-179")).isEqualTo(new Box(-40, 179, -30, -179));
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(QueryParser.parse("x ".repeat(QueryParser.MAX_CLAUSES))).isInstanceOf(All.class);
        assertThat(QueryParser.parse("(".repeat(QueryParser.MAX_DEPTH) + "x" + ")".repeat(QueryParser.MAX_DEPTH)))
                .isEqualTo(text("x"));
        for (String query : List.of(
                "x ".repeat(QueryParser.MAX_CLAUSES + 1),
                "(".repeat(QueryParser.MAX_DEPTH + 1) + "x" + ")".repeat(QueryParser.MAX_DEPTH + 1),
                "x".repeat(QueryParser.MAX_PHRASE + 1),
                "x".repeat(QueryParser.MAX_LENGTH + 1))) {
            assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse(query));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTextIsEitherAQueryOrRefusedWithAPlace(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "\"",
            "(",
            ")",
            "-",
            "OR",
            "AND",
            "NOT",
            " ",
            "title:",
            "date:",
            "tone:",
            "copy:",
            "foo:",
            "2020",
            "/",
            "<",
            "-0.3",
            "*",
            "ab",
            "no",
            "“",
            "\uD83D\uDE00",
            "\uD83D",
            "북",
            "\u0000",
            "lang:",
            "..",
            "version:",
            "latest"
        };
        for (int round = 0; round < 5_000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertThat(QueryParser.parse(query.toString())).isNotNull();
            } catch (QueryException e) {
                assertThat(e.position()).isBetween(0, query.length());
            }
        }
    }
}
