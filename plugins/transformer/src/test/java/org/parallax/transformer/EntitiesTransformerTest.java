package org.parallax.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.EntityMention;

class EntitiesTransformerTest {

    private static final String LABELS = "O, B-person, I-person, B-location, I-location";

    @TempDir
    private Path folder = Path.of("");

    private List<Annotation<EntityMention>> find(Reading reading, String... settings) throws Exception {
        Toy toy = new Toy(folder, 5)
                .word("Ilda", 0, 9, 0, 0, 0)
                .word("Voss", 0, 0, 9, 0, 0)
                .word("Bor", 0, 0, 0, 9, 0)
                .word("##via", 9, 0, 0, 0, 0)
                .word("spoke", 9, 0, 0, 0, 0)
                .word("in", 9, 0, 0, 0, 0);
        try (EntitiesTransformer analyzer = (EntitiesTransformer)
                new EntitiesTransformer().configure(Toy.settings(toy.forTokens(LABELS), settings))) {
            return analyzer.analyze(reading);
        }
    }

    private List<String> words(Reading reading, String... settings) throws Exception {
        return find(reading, settings).stream()
                .map(it -> it.span().in(reading.text()))
                .toList();
    }

    @Test
    void tagsBecomeNames() throws Exception {
        Reading reading = Texts.english("Ilda Voss spoke in Borvia. Voss spoke Ilda.");
        assertThat(words(reading)).containsExactly("Ilda Voss", "Borvia", "Voss", "Ilda");
        assertThat(find(reading).stream().map(Annotation::value))
                .startsWith(
                        new EntityMention(EntityMention.Type.PERSON, "Ilda Voss", Optional.of("person:ilda-voss")),
                        new EntityMention(EntityMention.Type.LOCATION, "Borvia", Optional.of("location:borvia")),
                        new EntityMention(EntityMention.Type.PERSON, "Ilda Voss", Optional.of("person:ilda-voss")));
    }

    @Test
    void charactersBeyondTheFirstPlaneCountTwice() throws Exception {
        Reading reading = Texts.english(
                "\uD83D\uDE00 \uD83D\uDE00\uD83D\uDE00 Ilda Voss spoke \uD83D\uDE00 in Borvia \uD83D\uDE00.");
        assertThat(words(reading)).containsExactly("Ilda Voss", "Borvia");
    }

    @Test
    void halvesOfCharactersDoNoHarm() throws Exception {
        assertThat(words(Texts.english("\uD83D Ilda \uDE00 Voss \u0000 Borvia.")))
                .containsExactly("Ilda", "Voss", "Borvia");
    }

    @Test
    void namesAreFoundOnceWhereWindowsOverlap() throws Exception {
        Reading reading = Texts.english("in Borvia spoke ".repeat(300));
        assertThat(words(reading, "tokens", "32")).hasSize(300).containsOnly("Borvia");
    }

    @Test
    void onlyTheBeginningOfALongArticleIsRead() throws Exception {
        Reading reading = Texts.english("Ilda spoke in Borvia. ".repeat(1_000));
        assertThat(words(reading, "characters", "100")).hasSize(8);
        assertThat(words(Texts.english("Borvia ".repeat(1_000)), "characters", "100"))
                .hasSizeBetween(14, 15);
    }
}
