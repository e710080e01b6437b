package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A stroke marks where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry left.| It was late.",
                "Mr. Arden met Gov. Lund in St. Perran.| They talked.",
                "The U.S. National Guard came.| Nobody went to the U.S.| The rest stayed.",
                "J. R. Arden wrote it.| Then he left.",
                "It rose by 3.5 points to No. 4 in Sept. 2019.| Was it enough?| Yes!",
                "“The line is closed.”| The mayor left.",
                "“Is it closed?” asked the mayor.| Nobody knew.",
                "“We waited.| We hoped.”| Then it came.",
                "Well … it did not come.| They waited...| Then it came.",
                "At 9 a.m. Tuesday the bell rang.| At 10 a.m.| The crew left.",
                "See harbour.example for more.| It is free.",
                "Harbour closes\n|By A. Reporter\n|The ferry left.",
                "The line was\nwrapped here.| It went on.",
                "1. Take the ferry.\n|2. Walk home.",
                "東京に行く。|大阪に帰る。",
                "No full stop"
            })
    void cutsWhereASentenceEnds(String marked) {
        String text = marked.replace("|", "");

        assertThat(Sentences.in(text)).extracting(it -> it.in(text).strip()).containsExactly(parts(marked));
    }

    @Test
    void coversAllThatIsNoBlank() {
        String text = " A b.  C!?\n\n\t\"D\" e… f)\r\n…";

        String covered = Sentences.in(text).stream().map(it -> it.in(text)).reduce("", String::concat);

        assertThat(covered.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void takesALongTextWithoutAFullStopAsOneSentence() {
        assertThat(Sentences.in("word ".repeat(200_000))).hasSize(1);
    }

    private static String[] parts(String marked) {
        return java.util.Arrays.stream(marked.split("\\|", -1))
                .map(String::strip)
                .toArray(String[]::new);
    }
}
