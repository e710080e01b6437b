package org.parallax.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {

    @Test
    void readsOneOrSeveralNames() {
        assertThat(Bylines.names("By Ada Example")).containsExactly("Ada Example");
        assertThat(Bylines.names("By Ada Example and Max van Beispiel"))
                .containsExactly("Ada Example", "Max van Beispiel");
        assertThat(Bylines.names("Authored by Ada Example via Example.org:")).containsExactly("Ada Example");
        assertThat(Bylines.names("Von Greta Sandmann, Oberfelden")).containsExactly("Greta Sandmann");
        assertThat(Bylines.names("Posted by Ada Example on March 3, 2019")).containsExactly("Ada Example");
        assertThat(Bylines.names("Автор: Анна Петрова")).containsExactly("Анна Петрова");
        assertThat(Bylines.names("by 볼셰비키 posted Aug 22, 2019")).containsExactly("볼셰비키");
    }

    @Test
    void sentencesAndInstitutionsAreNoNames() {
        assertThat(Bylines.names("By supporting the plan the council showed its hand"))
                .isEmpty();
        assertThat(Bylines.names("By Staff Reporter")).isEmpty();
        assertThat(Bylines.isName("Latest News")).isFalse();
        assertThat(Bylines.isName("The Greek Response")).isFalse();
        assertThat(Bylines.isName("Patrick J. O’Hara-Smith")).isTrue();
    }

    @Test
    void aLineOfAnyLengthIsReadInNoTime() {
        assertThat(Bylines.names("By " + "Ada and ".repeat(20_000))).isEmpty();
    }
}
