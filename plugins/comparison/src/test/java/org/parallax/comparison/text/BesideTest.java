package org.parallax.comparison.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                the rebel leader Tenn took the town                     | rebel leader
                Tenn, a warlord from the hills, took the town           | warlord
                "Not on my watch," union leader Tenn told a meeting     | union leader
                Firebrand union boss Tenn whipped up the crowd          | Firebrand union boss
                It will not happen, said union leader Tenn              | union leader
                Seven clever old and tired union leader Tenn wept       | tired union leader
                """)
    void whatSomebodyIsCalled(String sentence, String called) {
        assertThat(beside(sentence)).contains(called);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                "Not on my watch," said Tenn                            |
                The letter named Tenn                                   |
                On Monday morning Tenn wept                             |
                """)
    void whatIsNoName(String sentence) {
        assertThat(beside(sentence)).isEmpty();
    }

    @Test
    void accentsOfLatinLettersDoNotCount() {
        assertThat(Word.folded("Uxía Landeiro’s ÇAĞ")).isEqualTo("uxia landeiro's cag");
        assertThat(Word.folded("край हिन्दी 한국")).isEqualTo("край हिन्दी 한국");
    }

    private static Optional<String> beside(String sentence) {
        int start = sentence.indexOf("Tenn");
        List<Word> words = Word.of(sentence);
        return Beside.of(sentence, words, start, start + "Tenn".length()).map(it -> it.in(sentence));
    }
}
