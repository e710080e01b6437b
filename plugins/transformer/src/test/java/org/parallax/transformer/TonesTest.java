package org.parallax.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

class TonesTest {

    private static final String LABELS = "negative, neutral, positive";
    private static final Quote QUOTE = new Quote(
            Quote.Kind.DIRECT,
            Optional.of(new Quote.Speaker("Mirel", Optional.empty(), Optional.empty())),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    private Toy toy = new Toy(folder, 3);

    @BeforeEach
    void fillToy() {
        toy = new Toy(folder, 3)
                .word("awful", 9, 0, 0)
                .word("grand", 0, 0, 9)
                .word("table", 0, 9, 0)
                .word("[", 0, 0, 0)
                .word("]", 0, 0, 0)
                .word("Orlan", 4, 0, 0)
                .word("Mirel", 0, 0, 4);
    }

    private static <T> List<Annotation<T>> close(Analyzer<T> analyzer, Reading reading) throws Exception {
        try (AutoCloseable closing = (AutoCloseable) analyzer) {
            assertThat(closing).isNotNull();
            return analyzer.analyze(reading);
        }
    }

    @Test
    void theArticleAndEachSentenceHaveATone() throws Exception {
        Reading reading = Texts.english("An awful bridge, awful. A grand one. The table is a table here.");
        List<Annotation<Sentiment>> found =
                close(new SentimentTransformer().configure(Toy.settings(toy.forTexts(LABELS), "batch", "2")), reading);
        assertThat(found.stream().map(it -> it.value().label()))
                .containsExactly(Tone.NEUTRAL, Tone.NEGATIVE, Tone.POSITIVE, Tone.NEUTRAL);
        assertThat(found.get(0).value().scope()).isEqualTo(Scope.ARTICLE);
        assertThat(found.get(0).span()).isEqualTo(reading.extent());
        assertThat(found.get(1).value().score()).isLessThan(-0.99);
    }

    @Test
    void longTextsAreReadInWindows() throws Exception {
        Reading reading = Texts.english("grand " + "bridge ".repeat(500) + "grand");
        List<Annotation<Sentiment>> found = close(
                new SentimentTransformer().configure(Toy.settings(toy.forTexts(LABELS), "tokens", "32")), reading);
        // Two windows of twenty say all, the others nothing.
        assertThat(found.get(0).value().score()).isBetween(0.05, 0.12);
    }

    @Test
    void otherLanguagesAreLeftAlone() throws Exception {
        Reading reading = Texts.in("de", "Grand!");
        assertThat(close(new SentimentTransformer().configure(Toy.settings(toy.forTexts(LABELS))), reading))
                .isEmpty();
        assertThat(close(
                        new SentimentTransformer().configure(Toy.settings(toy.forTexts(LABELS), "languages", "de, en")),
                        reading))
                .isNotEmpty();
    }

    @Test
    void aMentionIsTheSecondOfAPair() throws Exception {
        assertThat(targets(Toy.settings(toy.forSecondTexts(LABELS))).stream()
                        .map(it -> it.value().label()))
                .containsExactly(Tone.NEGATIVE, Tone.POSITIVE);
    }

    @Test
    void aMentionMayStandBetweenMarks() throws Exception {
        List<Annotation<TargetSentiment>> found = targets(Toy.settings(toy.forTexts(LABELS), "marks", "[,]"));
        assertThat(found)
                .hasSize(2)
                .allMatch(
                        it -> it.value().label() == Tone.NEGATIVE || it.value().score() >= 0);
        assertThat(found.get(1).value())
                .extracting(TargetSentiment::target, TargetSentiment::voice, TargetSentiment::speaker)
                .containsExactly("Mirel", Voice.QUOTED, Optional.of("Mirel"));
    }

    private static List<Annotation<TargetSentiment>> targets(org.parallax.api.analysis.Settings settings)
            throws Exception {
        Reading plain = Texts.english("Orlan met Mirel. They left.");
        Reading reading = plain.with(EntityMention.ENTITIES, List.of(mention("Orlan", 0), mention("Mirel", 10)))
                .with(Quote.QUOTES, List.of(Annotation.at(new Span(6, 15), QUOTE)));
        return close(new TargetSentimentTransformer().configure(settings), reading);
    }

    private static Annotation<EntityMention> mention(String name, int at) {
        return Annotation.at(
                new Span(at, at + name.length()), new EntityMention(EntityMention.Type.PERSON, name, Optional.empty()));
    }

    @Test
    void wordsThatWeighAreNamed() throws Exception {
        Reading reading = Texts.english("Mirel built an awful bridge.");
        Annotation<Sentiment> sentence =
                Annotation.at(reading.extent(), new Sentiment(Scope.SENTENCE, -1, Tone.NEGATIVE));
        try (SentimentTransformer analyzer = configured(new SentimentTransformer(), toy.forTexts(LABELS))) {
            assertThat(analyzer.explain(reading, sentence))
                    .hasValueSatisfying(
                            it -> assertThat(it).startsWith("awful -").contains("Mirel +"));
        }
    }

    @Test
    void whoIsMentionedIsNotLeftOut() {
        Target target = Target.of("Then Mirel left, and Mirel came.", new Span(0, 32), new Span(5, 10), 100);
        assertThat(target.in(" Mirel left, and Mirel came.").place()).isEqualTo(new Span(1, 6));
        assertThat(target.in("Then Mirel left,  Mirel came.").place()).isEqualTo(new Span(5, 10));
    }

    private static SentimentTransformer configured(SentimentTransformer analyzer, Map<String, String> settings)
            throws Exception {
        return (SentimentTransformer) analyzer.configure(Toy.settings(settings));
    }

    @Test
    void eachSentenceIsLoadedOrNot() throws Exception {
        Reading reading = Texts.english("An awful bridge. The table is here.");
        List<Annotation<LoadedLanguage>> found = close(
                new LoadedLanguageTransformer().configure(Toy.settings(toy.forTexts("loaded, neutral, neutral"))),
                reading);
        assertThat(found.stream().map(it -> it.value().loaded())).containsExactly(true, false);
        assertThat(found.get(0).value().score()).isGreaterThan(0.99);
    }
}
