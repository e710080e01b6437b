package org.parallax.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void showsControlCharactersAsEscapes() {
        assertThat(Visible.line("a\u001b[31mred\u0007\u007f\u009b2J")).isEqualTo("a\\x1b[31mred\\x07\\x7f\\x9b2J");
    }

    @Test
    void showsWhatTurnsTheDirectionOfWriting() {
        assertThat(Visible.line("a\u202egnp.exe\u2066\u200f")).isEqualTo("a\\u202egnp.exe\\u2066\\u200f");
    }

    @Test
    void keepsLineBreaksOnlyInText() {
        assertThat(Visible.text("one\r\ntwo\rthree\tx")).isEqualTo("one\ntwo\\x0dthree x");
        assertThat(Visible.line("one\ntwo\rthree")).isEqualTo("one two three");
    }

    @Test
    void leavesEveryScriptAlone() {
        String text = "Łódź, Ереван, 서울, القاهرة, 👩‍👩‍👧 e\u0301";
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void noControlCharacterComesThrough() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.appendCodePoint(c);
        }
        assertThat(Visible.line(all.toString()).codePoints().filter(Character::isISOControl))
                .isEmpty();
    }
}
