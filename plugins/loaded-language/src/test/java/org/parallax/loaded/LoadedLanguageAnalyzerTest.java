package org.parallax.loaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
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
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.LoadedLanguage.Category;
import org.parallax.api.vocabulary.LoadedLanguage.Scope;
import org.parallax.api.vocabulary.Voice;

class LoadedLanguageAnalyzerTest {

    private static final LoadedLanguageAnalyzer ANALYZER = new LoadedLanguageAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "The henchmen of the mayor met in Lisk., NAMING, henchmen",
        "The council utterly forgot the ferry., INTENSIFIER, utterly",
        "The vermin of Elm Harbour must go., DEHUMANISING, vermin",
        "Collateral damage was seen in Lisk., EUPHEMISM, Collateral damage",
        "It was a despicable decision., JUDGEMENT, despicable",
        "Arden lambasted the ferry company., FRAMING, lambasted",
        "The \"experts\" of the ferry company met., SCARE_QUOTES, experts"
    })
    void findsTermsByKind(String text, Category category, String term) throws Exception {
        Reading reading = Texts.english(text);

        assertThat(terms(reading))
                .filteredOn(it -> it.value().category().equals(Optional.of(category)))
                .extracting(it -> it.span().in(reading.text()))
                .containsExactly(term);
    }

    @Test
    void tellsLoadedSentencesFromPlainOnes() throws Exception {
        assertThat(sentence("The shameless thugs of this disgraceful regime spew hateful lies.")
                        .loaded())
                .isTrue();
        assertThat(sentence("The ferry leaves Elm Harbour at 9 a.m. on Tuesday, the company said.")
                        .loaded())
                .isFalse();
    }

    @Test
    void marksTermsInsideQuotationsAsTheSpeakers() throws Exception {
        Reading reading =
                Texts.english("\u201CIt was a despicable and cruel plan,\u201D said Arden. The appalling ferry left.");

        assertThat(terms(reading))
                .extracting(it -> it.span().in(reading.text()), it -> it.value().voice())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("despicable", Voice.QUOTED),
                        org.assertj.core.groups.Tuple.tuple("appalling", Voice.OUTLET));
    }

    @Test
    void saysWhichWordsMadeIt() throws Exception {
        Reading reading = Texts.english("It was a despicable plan of the council.");
        Annotation<LoadedLanguage> sentence = ANALYZER.analyze(reading).get(0);

        assertThat(ANALYZER.explain(reading, sentence).orElseThrow()).contains("despicable", "words:");
    }

    @Test
    void leavesOtherLanguagesAlone() throws Exception {
        Reading reading = Texts.english("Das regime war despicable.");

        assertThat(ANALYZER.analyze(reading.with(
                        Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("de", 0.95))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "word",
                "THE DESPICABLE REGIME LIED",
                "\uD83D\uDE00\uD83D\uDE00",
                "Ελλάδα שלום regime 東京",
                "\"",
                "\u201C\u201D\""
            })
    void takesWhateverComes(String text) throws Exception {
        Reading reading = Texts.english(text);

        assertThat(ANALYZER.analyze(reading))
                .allSatisfy(
                        it -> assertThat(reading.extent().contains(it.span())).isTrue());
    }

    @Test
    void takesFiveMillionCharactersWithoutAFullStop() throws Exception {
        assertThat(ANALYZER.analyze(Texts.english("the despicable regime ".repeat(227_000))))
                .isNotEmpty();
    }

    @Test
    void learnsFromLabels(@TempDir Path folder) throws Exception {
        List<Reading> labelled = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            labelled.add(labelled("The blorpish council of town " + i + " met.", true));
            labelled.add(labelled("The timely council of town " + i + " met.", false));
        }
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ANALYZER.train(labelled, model);
        ANALYZER.train(labelled, again);
        Path file = Files.write(folder.resolve("my.model"), model.toByteArray());
        LoadedLanguageAnalyzer trained = ANALYZER.configure(Settings.of(Map.of("model", file.toString())));

        assertThat(again.toByteArray()).isEqualTo(model.toByteArray());
        assertThat(trained.analyze(Texts.english("The blorpish ferry met."))
                        .get(0)
                        .value()
                        .loaded())
                .isTrue();
        assertThat(trained.analyze(Texts.english("The timely ferry met."))
                        .get(0)
                        .value()
                        .loaded())
                .isFalse();
    }

    @Test
    void saysWhatIsMissingToLearnFrom() {
        assertThatThrownBy(() -> ANALYZER.train(List.of(labelled("All alike.", true)), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some of them loaded and some not");
    }

    private static Reading labelled(String text, boolean loaded) {
        Reading reading = Texts.english(text);
        return reading.with(
                LoadedLanguage.LOADED_LANGUAGE,
                List.of(Annotation.at(
                        reading.extent(),
                        new LoadedLanguage(
                                Scope.SENTENCE, loaded, 1, Optional.empty(), Optional.empty(), Voice.OUTLET))));
    }

    private static LoadedLanguage sentence(String text) throws Exception {
        return ANALYZER.analyze(Texts.english(text)).get(0).value();
    }

    private static List<Annotation<LoadedLanguage>> terms(Reading reading) throws Exception {
        return ANALYZER.analyze(reading).stream()
                .filter(it -> it.value().scope() == Scope.TERM)
                .toList();
    }
}
