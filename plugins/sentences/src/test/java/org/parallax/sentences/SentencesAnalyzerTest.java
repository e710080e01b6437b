package org.parallax.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentence.Kind;

class SentencesAnalyzerTest {

    private static final SentencesAnalyzer ANALYZER = new SentencesAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry left.| It was late.",
                "Mr. Arden met Gov. Lund in St. Perran.| They talked.",
                "The U.S. National Guard came.| Nobody went to the U.S.| The rest stayed.",
                "The United States (U.S.) Congress met.| It rained.",
                "J. R. Arden wrote it.| Then he left.",
                "K.C. Arden and Patrick J. Lund of Smith Corp. came by.| Nobody asked.",
                "It rose by 3.5 points to No. 4 in Sept. 2019.| Was it enough?| Yes!",
                "It ended in Elm Harbour vs. Lisk, i.e. in a draw.| No.| The match goes on.",
                "He likes modern art.| The rest do not.",
                "“The line is closed.”| The mayor left.",
                "“Is it closed?” asked the mayor.| Nobody knew.",
                "“Is it closed?” Mayor Joan Lund asked.| Nobody knew.",
                "“We waited.| We hoped.”| Then it came.",
                "‘It is shut.’| “Why?”| He did not say.",
                "“It is a long wait.” — J. Arden of Lisk\n|The ferry left.",
                "He said: „Wir warten.“| Dann ging er.",
                "Well … it did not come.| They waited...| Then it came.| And . . . nothing.",
                "At 9 a.m. Tuesday the bell rang.| At 10 a.m.| The crew left.",
                "He lives on Main St.| The house is old.",
                "See harbour.example for more.| It is free.",
                "The line is closed.|The ferry is not.| Go to Lisk.example now.",
                "It was shown.[12]| Others doubt it.[3][4]| So do we.",
                "Harbour closes\n|By A. Reporter\n|The ferry left.",
                "Saturday, September 12, 2015\n|pilgrims at the harbour.",
                "This line was wrapped by a mail program\nin the middle.| It went on.",
                "1. Take the ferry.\n|2. Walk home.",
                "- bread\n|- milk\n|• eggs",
                "(It had rained.)| The ferry left (late).| Nobody cared.",
                "It sells well.| iPads sell better.| www.lisk.example has them.",
                "東京に行く。|大阪に帰る。|本当？|はい",
                "यह घर है।|वह चला गया।",
                "هل وصلت؟| نعم.| وصلت",
                "Դուռը փակ է։| Նա գնաց։",
                "El Sr. Arden llegó.| ¿Quién es?| ¡Nadie!",
                "Great!| 😀 The end.",
                "No full stop"
            })
    void cutsWhereASentenceEnds(String marked) {
        String text = marked.replace("|", "");

        assertThat(sentences(text)).extracting(it -> it.span().in(text)).containsExactly(parts(marked));
    }

    @Test
    void tellsLinesFromSentences() {
        assertThat(sentences("Ferry returns\n\nIt came back. At night"))
                .extracting(it -> it.value().kind())
                .containsExactly(Kind.LINE, Kind.SENTENCE, Kind.LINE);
    }

    @Test
    void keepsTheTitleApart() {
        Reading reading = Reading.of(
                Article.titled("Ferry returns to").body("the harbour.").build());

        assertThat(ANALYZER.analyze(reading))
                .extracting(Annotation::span)
                .containsExactly(new Span(0, 16), new Span(18, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\u00A0 ",
                "...",
                "word",
                "A.",
                "?!?!",
                " A b.  C!?\n\n\t\"D\" e… f)\r\n…",
                "😀😀.😀",
                "THE END. OF IT"
            })
    void coversAllThatIsNoBlank(String text) {
        String covered = sentences(text).stream().map(it -> it.span().in(text)).reduce("", String::concat);

        assertThat(squeeze(covered)).isEqualTo(squeeze(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "a\n",
                ". ",
                ".(",
                "\n ",
                "?\" Aa ",
                "[1",
                "U.S. ",
                "W. ",
                "x \u00A0",
                "\n\n",
                "。",
                "… . "
            })
    void takesFiveMillionCharactersOfOneKind(String unit) {
        String text = unit.repeat(5_000_000 / unit.length());

        String covered = sentences(text).stream()
                .map(it -> it.span().in(text))
                .reduce((a, b) -> b)
                .orElse("");

        assertThat(text).contains(covered);
    }

    @Test
    void explainsWithTheMark() {
        Reading reading = reading("Is it closed?\nNo");

        assertThat(ANALYZER.analyze(reading))
                .extracting(it -> ANALYZER.explain(reading, it).orElse(""))
                .containsExactly("ends with QUESTION MARK", "the line ends, and no mark ends the sentence");
    }

    private static List<Annotation<Sentence>> sentences(String text) {
        return ANALYZER.analyze(reading(text));
    }

    private static Reading reading(String text) {
        return Reading.of(Article.titled("").body(text).build());
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    private static String[] parts(String marked) {
        return Arrays.stream(marked.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
