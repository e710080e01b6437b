package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Span;

class MarkedTest {

    @Test
    void takesTheMarksOut() {
        Marked marked = Marked.text("«Baku» hails the road to «Lachin»");
        assertThat(marked.text()).isEqualTo("Baku hails the road to Lachin");
        assertThat(marked.spans()).containsExactly(new Span(0, 4), new Span(23, 29));
    }

    @Test
    void marksMayNest() {
        Marked marked = Marked.text("the «University of «Lyon»»");
        assertThat(marked.spans().stream().map(it -> it.in(marked.text())))
                .containsExactly("University of Lyon", "Lyon");
    }

    @Test
    void marksMustPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marked.text("«Baku"))
                .withMessageContaining("never closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marked.text("Baku»"))
                .withMessageContaining("never opened");
    }

    @Test
    void articleHasExactlyTheText() {
        for (String text :
                new String[] {"", "one line", "title\n\nbody", "title\n\n\n\nbody", "\n\nbody", "a\nb\n\nc\n\nd"}) {
            assertThat(Marked.text(text).article().text()).isEqualTo(text);
        }
        assertThat(Marked.text("Title\n\nBody").article().title()).hasValue("Title");
        assertThat(Marked.text("Body").article().title()).isEmpty();
    }
}
