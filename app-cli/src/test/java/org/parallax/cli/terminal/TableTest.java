package org.parallax.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Width.of("서울")).isEqualTo(4);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(new Table("", 0).row("서울", "KR").row("Baku", "AZ").lines(80)).containsExactly("서울  KR", "Baku  AZ");
    }

    @Test
    void numbersStandToTheRight() {
        assertThat(new Table(" ", 0).row("a", 5).row("b", 1234).lines(80)).containsExactly(" a      5", " b  1,234");
    }

    @Test
    void oneColumnGivesWay() {
        List<String> lines =
                new Table("", 0).row("a very long title of something", "end").lines(20);
        assertThat(lines).containsExactly("a very long ti…  end");
        assertThat(Width.of(lines.get(0))).isEqualTo(20);
    }

    @Test
    void cellsAreHarmless() {
        assertThat(new Table("", 0).row("\u001b]0;x").lines(80)).containsExactly("\\x1b]0;x");
    }
}
