package org.parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

class QuotesAnalyzerTest {

    private static final QuotesAnalyzer ANALYZER = new QuotesAnalyzer();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "“It is late,” said Ada Roe.; “It is late,”; Ada Roe",
                "\"It is late,\" Ada Roe told The Lisk Post on Monday.; \"It is late,\"; Ada Roe",
                "“It is late,\" Ada Roe, the mayor of Lisk, said.; “It is late,\"; Ada Roe",
                "Ada Roe said: “It is late.”; “It is late.”; Ada Roe",
                "„It is very late now“, said Ada Roe.; „It is very late now“; Ada Roe",
                "Ada Roe said in a statement that the ferry was late.; that the ferry was late; Ada Roe",
                "The ferry was late, according to the port authority.; The ferry was late; the port authority",
                "According to the port authority, the ferry was late.; the ferry was late; the port authority",
                "Ada Roe called the ferry “brutal” on Monday.; the ferry “brutal”; Ada Roe",
                "A spokesman for the port said the ferry would sail.; the ferry would sail; A spokesman for the port",
                "The report found that the ferry leaked.; that the ferry leaked; The report",
                "“Never!” Ada Roe shouted.; “Never!”; Ada Roe",
                "“It is late,” she said, “and I am tired.”; “It is late,” she said, “and I am tired.”; she",
                "“It is late,” she said. “I am tired.”; “It is late,” she said. “I am tired.”; she",
                "Ada Roe vowed to repair the ferry.; to repair the ferry; Ada Roe",
                "The ferry, Ada Roe said, was late.; The ferry, Ada Roe said, was late; Ada Roe"
            })
    void findsWhoSaysWhat(String text, String content, String speaker) {
        assertThat(found(text)).anySatisfy(it -> {
            assertThat(it.span().in(text)).isEqualTo(content);
            assertThat(it.value().speaker())
                    .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo(speaker));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “expert” was late.",
                "The film “A Long Way Home” opens on Friday.",
                "The so-called “safe” route was closed.",
                "The board is 5' 6\" wide and 3\" deep.",
                "A spokesman did not respond.",
                "The ferry sailed at six.",
                "The flood sent 900 worried residents of the lower town out of their homes.",
                "The port responded ‘promptly’ on Monday.",
                "The ferry found a berth by the northern mole."
            })
    void leavesWordsThatNobodySays(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void namesNobodyWhomTheTextDoesNotName() {
        assertThat(found("The harbour was quiet.\n\n“It will be a long and cold winter for all of us.”"))
                .singleElement()
                .satisfies(it -> assertThat(it.value().speaker()).isEmpty());
    }

    @Test
    void takesParagraphsThatEachOpenAnewForOneQuotation() {
        String text = "“First we sail.\n\n“Then we rest.\n\n“At last we go home,” said Ada Roe.";

        assertThat(found(text)).singleElement().satisfies(it -> {
            assertThat(it.span().start()).isZero();
            assertThat(it.span().in(text)).endsWith("home,”");
        });
    }

    @Test
    void endsWithTheParagraphWhereNoMarkCloses() {
        String text = "Ada Roe said: “It is late.\n\nThe ferry sailed at six.";

        assertThat(found(text))
                .singleElement()
                .satisfies(it -> assertThat(it.span().in(text)).isEqualTo("“It is late."));
    }

    @Test
    void takesAParagraphThatAColonIntroduces() {
        String text = "On Monday Ada Roe wrote:\n\nThe ferry is old. It leaks, and nobody cares about it any more.";

        assertThat(found(text)).singleElement().satisfies(it -> {
            assertThat(it.value().kind()).isEqualTo(Quote.Kind.BLOCK);
            assertThat(it.span().in(text)).startsWith("The ferry").endsWith("more.");
            assertThat(it.value().speaker().orElseThrow().name()).isEqualTo("Ada Roe");
        });
    }

    @Test
    void findsOnlyMarkedSentencesInOtherLanguages() {
        String text = "« Nous ne partirons pas avant demain matin », a dit Ada Roe. Le « Courrier » le confirme.";
        Reading reading = reading(text)
                .with(Language.LANGUAGE, List.of(Annotation.at(reading(text).extent(), new Language("fr", 1))));

        assertThat(ANALYZER.analyze(reading)).singleElement().satisfies(it -> {
            assertThat(it.span().in(text)).isEqualTo("« Nous ne partirons pas avant demain matin »");
            assertThat(it.value().speaker()).isEmpty();
        });
    }

    @Test
    void explains() {
        Reading reading = reading("“It is late,” said Ada Roe.");

        assertThat(ANALYZER.explain(reading, ANALYZER.analyze(reading).get(0)))
                .hasValueSatisfying(it ->
                        assertThat(it).contains("“said”").contains("Ada Roe").contains("LEFT DOUBLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "”",
                "\" ",
                " \"",
                "“\n\n",
                "\"a\n",
                "« ",
                "'",
                " ‘a",
                "“a” ",
                "”“",
                "said ",
                "she said, ",
                "“a,” he said. ",
                "according to ",
                "and said ",
                ", who ",
                "he said: ",
                "he said:\n\n",
                "(",
                "x said that ",
                "''a",
                "Roe, "
            })
    void takesFiveMillionCharacters(String unit) {
        String text = unit.repeat(5_000_000 / unit.length());
        Reading reading = Reading.of(Article.titled("").body(text).build()).with(Sentence.SENTENCES, List.of());

        assertThat(ANALYZER.analyze(reading))
                .allSatisfy(it -> assertThat(it.span().end())
                        .isLessThanOrEqualTo(reading.text().length()));
    }

    private static List<Annotation<Quote>> found(String text) {
        return ANALYZER.analyze(reading(text));
    }

    private static Reading reading(String text) {
        Reading reading = Reading.of(Article.titled("").body(text).build());
        return reading.with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading));
    }
}
