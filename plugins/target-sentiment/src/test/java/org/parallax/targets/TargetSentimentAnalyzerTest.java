package org.parallax.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

class TargetSentimentAnalyzerTest {

    private static final TargetSentimentAnalyzer ANALYZER = new TargetSentimentAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Critics accused [Marta Quill] of lying about the harbour and called her corrupt.   | NEGATIVE
                    Neighbours praised [Marta Quill] as a brave and brilliant leader.                  | POSITIVE
                    [Marta Quill] will speak in Norrby on Monday.                                      | NEUTRAL
                    Shares of [Tarn Steel] surge 9% on record profit                                   | POSITIVE
                    [Tarn Steel] shares plunge 9% on weak quarterly results                            | NEGATIVE
                    """)
    void tellsTheTone(String marked, Tone tone) throws IOException {
        assertThat(found(Marked.reading(marked)))
                .singleElement()
                .extracting(it -> it.value().label())
                .isEqualTo(tone);
    }

    @Test
    void tellsTheTonesOfTwoApart() throws IOException {
        List<Annotation<TargetSentiment>> found =
                found(Marked.reading("[Tarn Steel] shares jump 6%, [Oster Mills] falls 4% on weak sales"));

        assertThat(found.get(0).value().score()).isPositive();
        assertThat(found.get(1).value().score()).isNegative();
    }

    @Test
    void looksAtNoName() throws IOException {
        String sentence = "On Tuesday [%s] defended the plan in parliament.";

        assertThat(found(Marked.reading(sentence.formatted("Marta Quill")))
                        .get(0)
                        .value()
                        .score())
                .isEqualTo(found(Marked.reading(sentence.formatted("Osk")))
                        .get(0)
                        .value()
                        .score());
    }

    @Test
    void tellsWhoSpeaksByQuotationMarks() throws IOException {
        Reading reading =
                Marked.reading("[Marta Quill] left. “I never trusted [Marta Quill],” said a clerk of [Tarn Steel].\n\n"
                        + "\"An open mark ends with its paragraph, says [Tarn Steel]\n\nof [Tarn Steel].");

        assertThat(found(reading))
                .extracting(it -> it.value().voice())
                .containsExactly(Voice.OUTLET, Voice.QUOTED, Voice.OUTLET, Voice.OUTLET, Voice.OUTLET);
    }

    @Test
    void takesTheSpeakerFromQuotations() throws IOException {
        Reading reading = Marked.reading("A clerk said that [Marta Quill] was a liar, and left.");
        Quote quote = new Quote(
                Quote.Kind.INDIRECT,
                Optional.of(new Quote.Speaker("a clerk", Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty());

        TargetSentiment found = found(reading.with(
                        Quote.QUOTES,
                        List.of(Annotation.at(new Span(13, reading.text().indexOf(',')), quote))))
                .get(0)
                .value();

        assertThat(found.voice()).isEqualTo(Voice.QUOTED);
        assertThat(found.speaker()).contains("a clerk");
        assertThat(found.target()).isEqualTo("Marta Quill");
    }

    @Test
    void explainsByWords() throws IOException {
        Reading reading = Marked.reading("Neighbours praised [Marta Quill] as a brave and brilliant leader.");

        assertThat(ANALYZER.explain(reading, found(reading).get(0)))
                .hasValueSatisfying(it -> assertThat(it).contains("praised +").doesNotContain("Quill"));
    }

    @Test
    void saysNothingOfOtherLanguages() throws IOException {
        Reading german = Marked.reading("Der Bürgermeister traf [Marta Quill].")
                .with(Language.LANGUAGE, List.of(Annotation.at(new Span(0, 5), new Language("de", 0.99))));

        assertThat(ANALYZER.analyze(german)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[Quill]",
                "[.]",
                "[Marta [Quill]]",
                "[Marta] [Quill][Osk]",
                "CRITICS SLAM [MARTA QUILL] OVER HARBOUR",
                "\uD83D\uDE00 [\uD83D\uDE00] [Osk]\uD83D\uDE00 东京 [لندن]",
                "n't 's [’s] “’’’—––"
            })
    void takesOddTexts(String marked) throws IOException {
        Reading reading = Marked.reading(marked);

        assertThat(found(reading))
                .allSatisfy(it -> assertThat(it.value().score()).isBetween(-1.0, 1.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 60_000})
    void takesLongSentences(int mentions) throws IOException {
        String marked = "the brave clerk of [Osk] and a liar, ".repeat(mentions);

        assertThat(found(Marked.reading(marked))).hasSize(mentions);
    }

    @Test
    void learnsFromLabels(@TempDir Path folder) throws IOException {
        List<Reading> labelled = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean good = i % 2 == 0;
            Reading reading =
                    Marked.reading("[Osk] gave a " + (good ? "zorbic" : "frumic") + " speech on day " + i + ".");
            labelled.add(reading.with(
                    TargetSentiment.TARGET_SENTIMENT,
                    List.of(Annotation.at(new Span(0, 3), label(good ? Tone.POSITIVE : Tone.NEGATIVE)))));
        }
        Path file = folder.resolve("my.model");
        try (var out = Files.newOutputStream(file)) {
            ANALYZER.train(labelled, out);
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ANALYZER.train(labelled, again);

        TargetSentimentAnalyzer trained = ANALYZER.configure(Settings.of(Map.of("model", file.toString())));
        List<Reading> found = new ArrayList<>();
        for (Reading reading : labelled) {
            found.add(reading.with(TargetSentiment.TARGET_SENTIMENT, trained.analyze(reading)));
        }
        assertThat(ANALYZER.score(labelled, found)).containsEntry("accuracy", 1.0);
        assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void saysWhatIsMissingToLearn() {
        Reading reading = Marked.reading("[Osk] left.").with(TargetSentiment.TARGET_SENTIMENT, List.of());

        assertThatThrownBy(() -> ANALYZER.train(List.of(reading), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no mention of the layer 'entities' has a label");
    }

    @Test
    void saysWhatIsWrongWithAModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.model"), "no model");

        assertThatThrownBy(() -> ANALYZER.configure(Settings.of(Map.of("model", file.toString()))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("my.model");
    }

    private static TargetSentiment label(Tone tone) {
        return new TargetSentiment("Osk", 0, tone, Voice.OUTLET, Optional.empty());
    }

    private static List<Annotation<TargetSentiment>> found(Reading reading) throws IOException {
        return ANALYZER.analyze(reading);
    }
}
