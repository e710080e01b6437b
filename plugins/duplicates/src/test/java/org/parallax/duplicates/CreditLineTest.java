package org.parallax.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.article.Article;

class CreditLineTest {

    private static final String FILLER = "The ferry left the harbour at noon and nobody was hurt. ".repeat(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT SABLE (AP) — The ferry left.",
                "Via\u00A0Harbour Post",
                "— Source: Harbour Post",
                "This piece was published originally by The Lantern:",
                "Authored by Ada Quill via Lantern.example,",
                "Reprinted with permission."
            })
    void seesCreditsAtEitherEnd(String credit) {
        assertThat(CreditLine.in(body(credit + "\n" + FILLER))).isTrue();
        assertThat(CreditLine.in(body(FILLER + "\n" + credit))).isTrue();
        assertThat(CreditLine.in(body(FILLER + "\n" + credit + "\n" + FILLER))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sailed via Port Amber.",
                "He authored by-laws.\nIt ran via a cable.",
                "(apart",
                "Viable",
                ""
            })
    void doesNotTakeOtherWordsForCredits(String text) {
        assertThat(CreditLine.in(body(text))).isFalse();
    }

    private static Article body(String text) {
        return Article.untitled().body(text).build();
    }
}
