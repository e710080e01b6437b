package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.sentences.SentencesAnalyzer;
import org.parallax.sentiment.model.Model;

class SentimentAnalyzerTest {

    private static final SentimentAnalyzer ANALYZER = new SentimentAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POSITIVE | The mayor praised the brave crew for a wonderful rescue.
        POSITIVE | Islanders celebrate the rescue of their ferry
        POSITIVE | Rivals sign peace accord
        NEGATIVE | The storm killed eleven people and destroyed the harbour.
        NEGATIVE | Gunman shoots two at ferry terminal
        NEGATIVE | Shipyard files for bankruptcy, lays off hundreds
        NEUTRAL  | The council meets on the second Tuesday of each month.
        NEUTRAL  | The minister arrived in the capital by train on Monday.
        """)
    void labelsASentence(Tone tone, String sentence) throws IOException {
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
        The new valve reduces the risk of an explosion.| The new valve adds to the risk of an explosion.
        Nobody was hurt.                               | Somebody was hurt.
        """)
    void ordersSentences(String higher, String lower) throws IOException {
        assertThat(article(higher).score()).isGreaterThan(article(lower).score());
    }

    @Test
    void weighsQuotedWordsLess() throws IOException {
        assertThat(article("The line is a disaster, he said.").score())
                .isLessThan(article("“The line is a disaster,” he said.").score());
    }

    @Test
    void aQuotationMarkTooManySpoilsItsParagraphOnly() throws IOException {
        String damaged = "He said \"so.\n\nThe line is a disaster.";

        assertThat(ANALYZER.analyze(english("", damaged)).get(2).value())
                .isEqualTo(ANALYZER.analyze(english("", "He said so.\n\nThe line is a disaster."))
                        .get(2)
                        .value());
    }

    @Test
    void knowsQuotationsByTheirLayer() throws IOException {
        Reading bare = english("", "The line is a disaster, he said.");
        Quote block = new Quote(Quote.Kind.BLOCK, Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        assertThat(ANALYZER.analyze(bare.with(Quote.QUOTES, List.of(Annotation.at(new Span(0, 22), block))))
                        .get(0)
                        .value()
                        .score())
                .isGreaterThan(ANALYZER.analyze(bare).get(0).value().score());
    }

    @Test
    void findsTheArticleFirstAndThenEachSentence() throws IOException {
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
    void saysNothingOfOtherLanguages() throws IOException {
        Reading reading = reading("Ein Sturm.", "Der Sturm war die Gift und die Katastrophe.")
                .with(Language.LANGUAGE, List.of(Annotation.at(new Span(0, 5), new Language("de", 0.99))));

        assertThat(ANALYZER.analyze(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storm kills nine", "A wonderful win!"})
    void takesAShortTextOfUnknownLanguageAsEnglish(String body) throws IOException {
        Reading reading = reading("", body).with(Language.LANGUAGE, List.of());

        assertThat(ANALYZER.analyze(reading)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "1234", "😀😀", "Шторм убил девять человек"})
    void saysNothingWhereThereIsNoEnglish(String body) throws IOException {
        assertThat(ANALYZER.analyze(reading("", body).with(Language.LANGUAGE, List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm",
                "STORM KILLS NINE AT HARBOUR",
                "Storm 😀 Шторм kills 九 nine",
                "n't",
                "'s 's",
                "\"",
                "but"
            })
    void livesThroughOddTexts(String body) throws IOException {
        assertThat(ANALYZER.analyze(english("", body)))
                .allSatisfy(it -> assertThat(it.value().score()).isBetween(-1.0, 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a bad day ", "!", "\" ", "a. ", "but ", "storm\n", "x"})
    void takesTimeInProportionToTheText(String unit) {
        Reading reading = english("", unit.repeat(5_000_000 / unit.length()));

        assertThat(Assertions.assertTimeout(Duration.ofMinutes(1), () -> ANALYZER.analyze(reading)))
                .allSatisfy(it -> assertThat(it.value().score()).isBetween(-1.0, 1.0));
    }

    @Test
    void explainsWithWordsAndRules() throws IOException {
        Reading reading = english("", "The rescue was not a good idea.");
        Annotation<Sentiment> finding = ANALYZER.analyze(reading).get(0);

        assertThat(ANALYZER.explain(reading, finding))
                .hasValueSatisfying(it -> assertThat(it).contains("good -").contains("(not"));
    }

    @Test
    void learnsFromLabelledSentences() throws IOException {
        List<Reading> labelled = List.of(
                labelled("The gribble came to the harbour.", 0.8, Tone.POSITIVE),
                labelled("A gribble in the ferry.", 0.8, Tone.POSITIVE),
                labelled("The ferry came to the harbour.", 0, Tone.NEUTRAL));
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        ANALYZER.train(labelled, model);

        Model learned = Model.read(new ByteArrayInputStream(model.toByteArray()));

        assertThat(learned.weights().get("gribble")).isPositive();
        assertThat(ANALYZER.score(labelled, labelled))
                .containsEntry("article-macro-f1", 2 / 3.0)
                .containsKey("article-pearson");
    }

    @Test
    void saysWhatIsWrongWithAModel() {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream("names\t0\t0\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("parallax sentiment 1");
    }

    private static Reading labelled(String body, double score, Tone tone) {
        Reading reading = english("", body);
        return reading.with(
                Sentiment.SENTIMENT,
                List.of(Annotation.at(reading.extent(), new Sentiment(Scope.ARTICLE, score, tone))));
    }

    private static Sentiment article(String sentence) throws IOException {
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
