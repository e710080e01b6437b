package org.parallax.entities;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

class EntitiesAnalyzerTest {

    private static final EntitiesAnalyzer ANALYZER = new EntitiesAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will wait,” said [person:Margaret Ellison], a teacher from [location:Norway].",
                "The [organization:United Nations] sent [person:Daniel Okafor] to [location:Nairobi] on Monday.",
                "[person:Patrick J. Murray] flew from [location:Berlin] to [location:the] end."
            })
    void findsNames(String marked) throws IOException {
        String wanted = marked.replace("[location:the]", "the");
        String text = wanted.replaceAll("\\[\\w+:([^]]*)]", "$1");

        assertThat(marked(text, found(text))).isEqualTo(wanted);
    }

    @Test
    void joinsNamesOfOnePerson() throws IOException {
        String text =
                "Russian President Vladimir Antonov met Patrick J. Murray in London. Antonov said that Patrick Murray"
                        + " had agreed. “No,” said Murray. Later the Russian president left.";

        assertThat(found(text).stream()
                        .filter(it -> it.value().type() == EntityMention.Type.PERSON)
                        .map(it -> it.span().in(text) + " = " + it.value().name()))
                .containsExactly(
                        "Vladimir Antonov = Vladimir Antonov",
                        "Patrick J. Murray = Patrick J. Murray",
                        "Antonov = Vladimir Antonov",
                        "Patrick Murray = Patrick J. Murray",
                        "Murray = Patrick J. Murray",
                        "the Russian president = Vladimir Antonov");
    }

    @Test
    void saysNothingOfOtherLanguages() throws IOException {
        String text = "Der Bürgermeister von Berlin traf Angela Schmidt.";
        Reading reading =
                reading(text).with(Language.LANGUAGE, List.of(Annotation.at(new Span(0, 5), new Language("de", 0.99))));

        assertThat(ANALYZER.analyze(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "London",
                ".",
                "THE MAYOR OF LONDON MET DANIEL OKAFOR IN THE HARBOUR",
                "Лондон London 東京 لندن \uD83D\uDE00 Daniel\uD83D\uDE00Okafor",
                "“’’’—––",
                "a\u0301 A\u0301 ’s ’ 's J. R. R. U.S."
            })
    void takesOddTexts(String text) throws IOException {
        assertThat(found(text)).allSatisfy(it -> assertThat(it.span().in(text)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Daniel Okafor ", "the mayor of ", "A. ", "A-", "Of the ", "a, ", "’s ", "Lisk (LISK) "})
    void takesFiveMillionCharactersWithoutAFullStop(String unit) throws IOException {
        String text = unit.repeat(5_000_000 / unit.length());
        Reading reading = Reading.of(Article.titled("").body(text).build())
                .with(Language.LANGUAGE, List.of())
                .with(Sentence.SENTENCES, List.of());

        assertThat(ANALYZER.analyze(reading))
                .allSatisfy(it -> assertThat(it.span().length()).isLessThan(2_000));
    }

    @Test
    void explains() throws IOException {
        Reading reading = reading("On Monday Daniel Okafor left Nairobi.");
        Annotation<EntityMention> finding = ANALYZER.analyze(reading).get(0);

        assertThat(ANALYZER.explain(reading, finding))
                .hasValueSatisfying(it -> assertThat(it).contains("lexicon"));
    }

    @Test
    void learnsFromLabelledArticles(@TempDir Path folder) throws IOException {
        List<Reading> labelled = new ArrayList<>();
        for (String ship : List.of("Zarnik", "Velmora", "Quost", "Tindra", "Ombrel", "Praskel")) {
            String text =
                    "The trawler " + ship + " sank off the coast. Divers found the trawler " + ship + " at night.";
            labelled.add(labelled(text, ship));
        }
        Path model = folder.resolve("ships.model");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ANALYZER.train(labelled, bytes);
        Files.write(model, bytes.toByteArray());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ANALYZER.train(labelled, again);

        EntitiesAnalyzer trained = ANALYZER.configure(Settings.of(Map.of("model", model.toString())));
        List<Annotation<EntityMention>> found = trained.analyze(reading("The trawler Wixmore sank off the coast."));

        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
        assertThat(found).extracting(it -> it.value().type()).containsExactly(EntityMention.Type.ORGANIZATION);
        assertThat(trained.score(labelled, labelled)).containsEntry("all-f1", 1.0);
    }

    @Test
    void refusesAModelThatIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("no.model"), "no model");

        assertThatThrownBy(() -> ANALYZER.configure(Settings.of(Map.of("model", file.toString()))))
                .hasMessageContaining("no.model");
    }

    private static Reading labelled(String text, String name) {
        List<Annotation<EntityMention>> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(Annotation.at(
                    new Span(at, at + name.length()),
                    new EntityMention(EntityMention.Type.ORGANIZATION, name, Optional.empty())));
        }
        return reading(text).with(EntityMention.ENTITIES, mentions);
    }

    private static String marked(String text, List<Annotation<EntityMention>> found) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Annotation<EntityMention> it = found.get(i);
            marked.insert(it.span().end(), "]");
            marked.insert(it.span().start(), "[" + it.value().type().name().toLowerCase(java.util.Locale.ROOT) + ":");
        }
        return marked.toString();
    }

    private static List<Annotation<EntityMention>> found(String text) throws IOException {
        return ANALYZER.analyze(reading(text)).stream()
                .sorted(java.util.Comparator.comparing(Annotation::span))
                .toList();
    }

    private static Reading reading(String text) {
        Reading reading = Reading.of(Article.titled("").body(text).build());
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 0.99))))
                .with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading));
    }
}
