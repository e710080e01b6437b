package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.sentences.SentencesAnalyzer;

class SentimentAnalyzerTest {

    private static final SentimentAnalyzer ANALYZER = new SentimentAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POSITIVE | The mayor praised the brave crew for a wonderful rescue.
        NEGATIVE | The storm killed eleven people and destroyed the harbour.
        NEUTRAL  | The council meets on the second Tuesday of each month.
        """)
    void labelsASentence(Tone tone, String sentence) {
        assertThat(article(sentence).label()).isEqualTo(tone);
    }

    @ParameterizedTest(name = "{0} is above {1}")
    @CsvSource(delimiter = '|', textBlock = """
        The plan was good.                             | The plan was not good.
        The plan was good.                             | The plan wasn’t good.
        The plan was very good.                        | The plan was good.
        The plan was good.                             | The plan was slightly good.
        The ferry was late but the meal was excellent. | The meal was excellent but the ferry was late.
        The crew did not only act with courage.        | The crew did not act with courage.
        The line will bring success.                   | The line could bring success.
        The plan was GOOD and cheap.                   | The plan was good and cheap.
        The port was busy.                             | The port was under fire.
        """)
    void ordersSentences(String higher, String lower) {
        assertThat(article(higher).score()).isGreaterThan(article(lower).score());
    }

    @Test
    void weighsQuotedWordsLess() {
        assertThat(article("The line is a disaster, he said.").score())
                .isLessThan(article("“The line is a disaster,” he said.").score());
    }

    @Test
    void findsTheArticleFirstAndThenEachSentence() {
        Reading reading = english("Harbour closes", "The old ferry sank. Nobody was hurt.");

        List<Annotation<Sentiment>> found = ANALYZER.analyze(reading);

        assertThat(found)
                .extracting(it -> it.value().scope())
                .containsExactly(Scope.ARTICLE, Scope.SENTENCE, Scope.SENTENCE, Scope.SENTENCE);
        assertThat(found)
                .extracting(Annotation::span)
                .containsExactly(reading.extent(), new Span(0, 14), new Span(16, 35), new Span(36, 52));
    }

    @Test
    void saysNothingOfOtherLanguages() {
        Reading reading = reading("Ein Sturm.", "Der Sturm war die Gift und die Katastrophe.")
                .with(Language.LANGUAGE, List.of(Annotation.at(new Span(0, 5), new Language("de", 0.99))));

        assertThat(ANALYZER.analyze(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storm kills nine", "A wonderful win!"})
    void takesAShortTextOfUnknownLanguageAsEnglish(String body) {
        Reading reading = reading("", body).with(Language.LANGUAGE, List.of());

        assertThat(ANALYZER.analyze(reading)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "1234", "😀😀", "Шторм убил девять человек"})
    void saysNothingWhereThereIsNoEnglish(String body) {
        assertThat(ANALYZER.analyze(reading("", body).with(Language.LANGUAGE, List.of())))
                .isEmpty();
    }

    @Test
    void explainsWithWordsAndRules() {
        Reading reading = english("", "The rescue was not a terrible failure.");
        Annotation<Sentiment> finding = ANALYZER.analyze(reading).get(0);

        assertThat(ANALYZER.explain(reading, finding))
                .hasValueSatisfying(it -> assertThat(it).contains("terrible +").contains("(not"));
    }

    private static Sentiment article(String sentence) {
        return ANALYZER.analyze(english("", sentence)).get(0).value();
    }

    private static Reading english(String title, String body) {
        Reading reading = reading(title, body);
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 0.99))));
    }

    private static Reading reading(String title, String body) {
        Reading reading = Reading.of(Article.titled(title).body(body).build());
        return reading.with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading));
    }
}
