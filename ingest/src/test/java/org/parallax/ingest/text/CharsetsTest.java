package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.source.Resource;
import org.parallax.ingest.Intake;
import org.parallax.ingest.TestPages;
import org.parallax.ingest.resource.Resources;

/** The same pages of invented outlets in the charsets of their countries, as dumps and as HTML, declared and not. */
class CharsetsTest {

    private static final String ALL = """
            haean-ilbo, EUC-KR
            haean-ilbo, x-windows-949
            sada-al-mina, windows-1256
            sada-al-mina, ISO-8859-6
            jiangkou-wanbao, GB18030
            jiangkou-wanbao, GBK
            jiangkou-traditional, Big5
            volzhskie-zori, windows-1251
            volzhskie-zori, KOI8-R
            volzhskie-zori, ISO-8859-5
            minato-shimbun, Shift_JIS
            minato-shimbun, EUC-JP
            minato-shimbun, ISO-2022-JP
            kiyi-postasi, windows-1254
            uferbote, windows-1252
            diario-do-cais, ISO-8859-1
            gazeta-nadbrzezna, ISO-8859-2
            """;

    private final TestPages pages = new TestPages();

    private static String text(String name) throws IOException {
        if (name.equals("jiangkou-traditional")) {
            return """
                    江口大橋明年春天通車
                    2023年11月05日 08:30　來源：江口晚報　作者：林曉嵐

                    江口大橋的最後一段鋼梁昨天上午安裝完畢，施工單位表示，橋面鋪裝將在今年年底之前完成，明年春天正式通車。

                    大橋全長兩千四百米，設有六條機動車道和兩條自行車道。市交通局說，通車以後，從南岸到火車站的時間將縮短到十五分鐘。
                    """;
        }
        try (InputStream in = CharsetsTest.class.getResourceAsStream("/org/parallax/ingest/dump/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    private static String html(String text, String head) {
        StringBuilder body = new StringBuilder();
        boolean first = true;
        for (String line : text.split("\n+", -1)) {
            if (line.length() > 45 && !line.contains("|")) {
                body.append(first ? "<h1>Test</h1>" : "")
                        .append("<p>")
                        .append(line)
                        .append("</p>\n");
                first = false;
            }
        }
        return "<html><head>" + head + "<title>Test</title></head><body><article>" + body + "</article></body></html>";
    }

    private static byte[] bytes(String text, Charset charset) {
        byte[] bytes = text.replace('“', '"')
                .replace('”', '"')
                .replace('„', '"')
                .replace('—', '-')
                .replace('ⓒ', '©')
                .replace('’', '\'')
                .getBytes(charset);
        return bytes;
    }

    private static String words(List<Article> articles) {
        StringBuilder words = new StringBuilder();
        articles.forEach(it -> words.append(it.title().orElse(""))
                .append(it.authors())
                .append(it.body())
                .append('\n'));
        return words.toString();
    }

    private List<Article> read(Resource resource) {
        List<Article> articles = new ArrayList<>();
        try (Stream<Reading> readings =
                Intake.of(Intake.bundled(), pages.problems::add).read(resource)) {
            readings.forEach(it -> articles.add(it.article()));
        }
        return articles;
    }

    /** What the charset leaves of the text, so that signs it lacks are no difference. */
    private static String kept(String text, Charset charset) {
        return new String(bytes(text, charset), charset);
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void aDumpThatDeclaresNothing(String name, String charset) throws IOException {
        Charset set = Charset.forName(charset);
        List<Article> expected = pages.read("a.txt", kept(text(name), set));

        assertThat(expected).isNotEmpty();
        assertThat(words(pages.read("b.txt", bytes(text(name), set)))).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void htmlThatDeclaresNothing(String name, String charset) throws IOException {
        Charset set = Charset.forName(charset);
        List<Article> expected = pages.read("a.html", html(kept(text(name), set), ""));

        assertThat(expected).hasSize(1);
        assertThat(words(pages.read("b.html", bytes(html(text(name), ""), set))))
                .isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = ALL)
    void htmlWithItsCharsetInMetaOrHeader(String name, String charset) throws IOException {
        Charset set = Charset.forName(charset);
        List<Article> expected = pages.read("a.html", html(kept(text(name), set), ""));
        String meta = "<meta http-equiv=Content-Type content='text/html; charset=" + charset + "'>";

        assertThat(words(pages.read("b.html", bytes(html(text(name), meta), set))))
                .isEqualTo(words(expected));
        assertThat(words(read(Resources.bytes(
                        URI.create("file:/press/c.html"),
                        bytes(html(text(name), ""), set),
                        Optional.of("text/html; charset=" + charset),
                        Optional.empty()))))
                .isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource({"haean-ilbo", "sada-al-mina", "jiangkou-wanbao", "volzhskie-zori", "minato-shimbun", "kiyi-postasi"})
    void utf16WithAndWithoutMark(String name) throws IOException {
        String expected = words(pages.read("a.txt", text(name)));
        for (Charset set : List.of(UTF_16LE, UTF_16BE)) {
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            marked.writeBytes("\ufeff".getBytes(set));
            marked.writeBytes(text(name).getBytes(set));

            assertThat(words(pages.read("b.txt", marked.toByteArray()))).isEqualTo(expected);
            assertThat(words(pages.read("c.txt", text(name).getBytes(set)))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "haean-ilbo, EUC-KR",
        "volzhskie-zori, windows-1251",
        "sada-al-mina, windows-1256",
        "jiangkou-wanbao, GBK"
    })
    void aWrongDeclarationIsNotBelieved(String name, String charset) throws IOException {
        Charset set = Charset.forName(charset);
        String expected = words(pages.read("a.html", html(kept(text(name), set), "")));

        for (String wrong : List.of("utf-8", "iso-8859-1", "us-ascii", "klingon-8")) {
            byte[] page = bytes(html(text(name), "<meta charset=" + wrong + ">"), set);
            assertThat(words(pages.read("b.html", page))).as(wrong).isEqualTo(expected);
        }
        byte[] utf8 =
                html(kept(text(name), set), "<meta charset=" + charset + ">").getBytes(UTF_8);
        assertThat(words(pages.read("c.html", utf8))).isEqualTo(expected);
    }
}
