package org.parallax.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretTest {

    @Test
    void pointsAtTheCharacterInAnyScriptAndInLongLines() {
        assertThat(Caret.under("storm tilte:road", 6)).isEqualTo("  storm tilte:road\n        ^");
        assertThat(Caret.under("폭풍 x:1", 3)).isEqualTo("  폭풍 x:1\n       ^");
        assertThat(Caret.under("storm OR", 8)).isEqualTo("  storm OR\n          ^");
        String[] lines =
                Caret.under("a".repeat(200) + "!" + "b".repeat(200), 200).split("\n", -1);
        assertThat(lines[0]).startsWith("  …aaa").contains("!bbb").endsWith("b…");
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf('!'));
    }
}
