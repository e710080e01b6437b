package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Пекари Северных ворот согласились открываться в пять утра",
        "KOI8-R, Пекари Северных ворот согласились открываться в пять утра",
        "windows-1252, Les boulangers ont décidé d’ouvrir à cinq heures après l’été",
        "windows-1250, Piekarze zgodzili się otwierać o piątej i są już źli na cech",
        "x-windows-949, 북문 제빵사들은 새벽 다섯 시에 문을 열기로 했다",
        "windows-31j, 北門のパン屋は朝五時に店を開けることに同意した",
        "GB18030, 他们说这个时候大家都在家里看书学习",
        "windows-1256, وافق الخبازون على فتح المخابز في الخامسة صباحا",
        "UTF-16LE, Bakers open at five in the morning",
        "UTF-8, Пекари und Bäcker",
    })
    void findsTheCharsetByTheLooksOfTheText(String charset, String text) {
        String longer = (text + ". ").repeat(4);

        assertThat(Decoder.decode(longer.getBytes(Charset.forName(charset)), Optional.empty(), false)
                        .text())
                .isEqualTo(longer);
    }

    @Test
    void aFewBadBytesAreReplacedAndTold() {
        byte[] bytes = "Bäcker öffnen früher, sagt man in Öhringen und Überlingen. X".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        Decoded decoded = Decoder.decode(bytes, Optional.empty(), false);

        assertThat(decoded.text()).startsWith("Bäcker").endsWith("\ufffd");
        assertThat(decoded.warnings()).hasSize(1);
    }

    @Test
    void aDeclaredCharsetIsBelievedWhereTheBytesAgree() {
        byte[] bytes = "Žluťoučký kůň".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(Decoder.decode(bytes, Optional.of("text/html; charset=ISO-8859-2"), true)
                        .text())
                .isEqualTo("Žluťoučký kůň");
        assertThat(Decoder.decode("plain".getBytes(UTF_8), Optional.of("text/html; charset=klingon-8"), true)
                        .warnings())
                .containsExactly("No such charset: klingon-8");
    }

    @Test
    void cleaningDropsControlsAndKeepsNonBreakingBlanks() {
        assertThat(Clean.text("a\u0000b\r\nc\u0085d\u009be\u00adf\u00a0g\th")).isEqualTo("ab\nc\ndef\u00a0g\th");
        assertThat(Clean.line("  a\u202e\u00a0 b\u001b ")).isEqualTo("a b");
        assertThat(Clean.isBlank("\u00a0\u2003\u200b")).isTrue();
    }
}
