package org.parallax.api.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;

class ReadingTest {

    private static final Layer<String> WORDS = Layer.of("words", String.class);

    private final Reading bare =
            Reading.of(Article.titled("One two").body("three").build());

    @Test
    void aLayerAddedIsThereInTheOrderOfTheText() {
        Reading reading =
                bare.with(WORDS, List.of(Annotation.at(new Span(4, 7), "two"), Annotation.at(new Span(0, 3), "one")));
        assertThat(reading.get(WORDS)).extracting(Annotation::value).containsExactly("one", "two");
        assertThat(bare.has(WORDS)).isFalse();
        assertThat(reading.only(Set.of()).layers()).isEmpty();
        assertThat(reading.without(WORDS).layers()).isEmpty();
    }

    @Test
    void aMissingLayerAndASpanOutsideAreMistakes() {
        assertThatThrownBy(() -> bare.get(WORDS))
                .hasMessageContaining("No layer 'words'")
                .hasMessageContaining("requires()");
        assertThatThrownBy(() -> bare.with(WORDS, List.of(Annotation.at(new Span(0, 15), "x"))))
                .hasMessageContaining("outside the 14 characters");
        assertThatThrownBy(() -> Layer.of("Not A Name", String.class)).hasMessageContaining("'acme.ships'");
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2]");
    }
}
