package org.parallax.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {

    private static final Json JSON = new Json();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder, Mode.WRITE, JSON);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void csvHoldsTheFactsOfEachArticle() throws IOException {
        archive.put(ferry());
        archive.commit();

        List<Map<String, String>> rows = Rows.of(export(Format.CSV, ""));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("id", "f1")
                .containsEntry("title", "Ferry \"Aurora\" returns, late")
                .containsEntry("outlet", "The Harbour Courier")
                .containsEntry("outlet_id", "harbourcourier.example")
                .containsEntry("authors", "Ada Quill; Bo Reed")
                .containsEntry("day", "2026-04-15")
                .containsEntry("instant", "2026-04-15T08:30:00Z")
                .containsEntry("url", "https://harbourcourier.example/a/1")
                .containsEntry("language", "en")
                .containsEntry("tone", "-0.25")
                .containsEntry("tone_label", "negative")
                .containsEntry("places", "Baku; Azerbaijan")
                .containsEntry("countries", "AZ")
                .containsEntry("copy_relation", "near")
                .containsEntry("copy_of", "f0")
                .containsEntry("body", "It left Baku.\n\nIt came back.");
    }

    @Test
    void nothingInATableIsAFormula() throws IOException {
        List<String> evil = Stream.of(
                        "=1+1",
                        "+1",
                        "-1+2",
                        "@SUM(A1)",
                        "TAB=1",
                        "CR=1",
                        " =1",
                        "\u200B=1",
                        "LF=1",
                        "＝1",
                        "aLF=1",
                        "'=1',=2")
                .map(it -> it.replace("TAB", "\t")
                        .replace("CR", "\r")
                        .replace("LF", "\n")
                        .replace('\'', '"'))
                .toList();
        for (int i = 0; i < evil.size(); i++) {
            String text = evil.get(i);
            archive.put(Reading.of(Article.titled(text)
                    .id(new ArticleId("=e" + i))
                    .body(text)
                    .outlet(new Outlet(text.isBlank() ? "x" : text, text))
                    .authors(List.of(text))
                    .section(text)
                    .standfirst(text)
                    .build()));
        }
        archive.commit();
        for (Map<String, String> row : Rows.of(export(Format.CSV, ""))) {
            assertThat(row.values()).noneMatch(ExportTest::isFormula);
        }
        for (String line : export(Format.GKG, "").lines().toList()) {
            assertThat(line.split("\t", -1)).hasSize(27).noneMatch(ExportTest::isFormula);
        }
    }

    @Test
    void gkgFollowsTheCodebook() throws IOException {
        archive.put(ferry());
        archive.commit();

        String[] row = export(Format.GKG, "").strip().split("\t", -1);

        assertThat(row).hasSize(27);
        assertThat(row[0]).matches("20260415083000-[0-9]+");
        assertThat(Arrays.asList(row).subList(1, 5))
                .containsExactly("20260415083000", "1", "harbourcourier.example", "https://harbourcourier.example/a/1");
        assertThat(row[9]).isEqualTo("4#Baku#AJ##40.37767#49.89201#;1#Azerbaijan#AJ#AJ#40.5#47.5#");
        assertThat(row[10]).isEqualTo("4#Baku#AJ###40.37767#49.89201##39;1#Azerbaijan#AJ#AJ##40.5#47.5##45");
        assertThat(row[11]).isEqualTo("Ada Quill");
        assertThat(row[12]).isEqualTo("Ada Quill,0");
        assertThat(row[15]).isEqualTo("-25.0000,,,,,,10");
        assertThat(row[17]).isEqualTo("wc:10");
        assertThat(row[22]).isEqualTo("30|13||It left Baku.");
        assertThat(row[26])
                .isEqualTo("<PAGE_PRECISEPUBTIMESTAMP>20260415083000</PAGE_PRECISEPUBTIMESTAMP>"
                        + "<PAGE_AUTHORS>Ada Quill;Bo Reed</PAGE_AUTHORS>"
                        + "<PAGE_TITLE>Ferry &quot;Aurora&quot; returns, late</PAGE_TITLE>"
                        + "<PARALLAX_ID>f1</PARALLAX_ID><PARALLAX_LANGUAGE>en</PARALLAX_LANGUAGE>"
                        + "<PARALLAX_COPY_OF>f0</PARALLAX_COPY_OF>");
    }

    @Test
    void anArticleWithoutDateOrAddressInventsNone() throws IOException {
        archive.put(Reading.of(Article.titled("Found in a drawer")
                .outlet(Outlet.named("The Plain Ledger"))
                .body("Old words.")
                .build()));
        archive.commit();

        String[] gkg = export(Format.GKG, "").strip().split("\t", -1);
        assertThat(gkg[0]).startsWith("00000000000000-");
        assertThat(Arrays.asList(gkg).subList(1, 5))
                .containsExactly("", "2", "The Plain Ledger", "Found in a drawer, The Plain Ledger");
        assertThat(Rows.of(export(Format.CSV, "")).get(0))
                .containsEntry("day", "")
                .containsEntry("url", "");
    }

    @Test
    void atomIsValidXmlWhateverStandsInAnArticle() throws Exception {
        archive.put(Reading.of(Article.titled("A\u0000B\u001B[31m <b>&amp;\uFFFE \u0085 😀")
                .id(new ArticleId("no uri: <>"))
                .body("]]> \u0001 <script>")
                .language("\"><x>")
                .url(URI.create("https://x.example/?a=1&b=%3C'"))
                .build()));
        archive.put(ferry());
        archive.commit();

        Element feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(export(Format.ATOM, "").getBytes(UTF_8)))
                .getDocumentElement();

        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        assertThat(feed.getElementsByTagNameNS("http://a9.com/-/spec/opensearch/1.1/", "totalResults")
                        .item(0)
                        .getTextContent())
                .isEqualTo("2");
        assertThat(text(entries.item(1), "title")).isEqualTo("A\uFFFDB\uFFFD[31m <b>&amp;\uFFFD \uFFFD 😀");
        assertThat(text(entries.item(1), "content")).isEqualTo("]]> \uFFFD <script>");
        assertThat(text(entries.item(1), "id")).isEqualTo("urn:parallax:article:no%20uri%3A%20%3C%3E");
        assertThat(text(entries.item(0), "updated")).isEqualTo("2026-04-15T08:30:00Z");
    }

    @Test
    void jsonLinesAreTheReadingsThemselves() throws IOException {
        Reading ferry = ferry();
        archive.put(ferry, Map.of("geo", "0.1.0"));
        archive.commit();

        String line = export(Format.JSONL, "").strip();
        assertThat(JSON.write(JSON.readReading(line))).isEqualTo(JSON.write(ferry));
        assertThat(line).endsWith(",\"madeBy\":{\"geo\":\"0.1.0\"}}");
    }

    @ParameterizedTest
    @EnumSource
    void holdsAsManyArticlesAsItSaysInOneOrderWhateverIsStoredMeanwhile(Format format) throws IOException {
        for (int i = 0; i < 1_500; i++) {
            archive.put(numbered(i));
            if (i % 400 == 0) {
                archive.commit();
            }
        }
        archive.commit();
        try (Export export = Export.of(archive, JSON, format, "even", List.of("-number7"))) {
            archive.put(numbered(2_000));
            archive.commit();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Integer> steps = new ArrayList<>();
            export.writeTo(out, () -> steps.add(1));
            assertThat(export.count()).isEqualTo(750);
            assertThat(steps).hasSize(750);
            String text = out.toString(UTF_8);
            assertThat(count(text, "words of number")).isEqualTo(format == Format.GKG ? 0 : 750);
            assertThat(count(text, format == Format.GKG ? "<PAGE_TITLE>Report " : "Report "))
                    .isEqualTo(750);
        }
        String before = export(format, "");
        archive.close();
        Upkeep.reindex(folder);
        archive = Archive.open(folder, Mode.WRITE, JSON);
        assertThat(export(format, "")).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenIsNoExport() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            archive.put(numbered(i));
        }
        archive.commit();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        try (Export export = Export.of(archive, JSON, Format.CSV, "", List.of())) {
            assertThatThrownBy(() -> export.writeTo(full)).hasMessage("no space");
        }
        assertThatThrownBy(() -> Export.of(archive, JSON, Format.CSV, "title:(", List.of()))
                .isInstanceOf(QueryException.class);
    }

    private static Reading numbered(int number) {
        return Reading.of(Article.titled("Report " + number)
                .id(new ArticleId("a" + number))
                .body("Here are %s words of number%d.".formatted(number % 2 == 0 ? "even" : "odd", number))
                .build());
    }

    private static Reading ferry() {
        Reading reading = Reading.of(
                Article.titled("Ferry \"Aurora\" returns, late")
                        .id(new ArticleId("f1"))
                        .body("It left Baku.\n\nIt came back.")
                        .authors(List.of("Ada Quill", "Bo Reed"))
                        .outlet(new Outlet("harbourcourier.example", "The Harbour Courier"))
                        .published(new Published(
                                LocalDate.of(2026, 4, 15), Optional.of(Instant.parse("2026-04-15T08:30:00Z"))))
                        .url(URI.create("https://harbourcourier.example/a/1"))
                        .build(),
                JSON);
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 0.9))))
                .with(
                        Sentiment.SENTIMENT,
                        List.of(Annotation.at(
                                reading.extent(),
                                new Sentiment(Sentiment.Scope.ARTICLE, -0.25, Sentiment.Tone.NEGATIVE))))
                .with(
                        PlaceMention.GEO,
                        List.of(
                                place(
                                        39,
                                        43,
                                        new Place(
                                                Optional.of(1L),
                                                "Baku",
                                                40.37767,
                                                49.89201,
                                                "AZ",
                                                "PPLC",
                                                Optional.empty())),
                                place(
                                        45,
                                        47,
                                        new Place(
                                                Optional.of(2L),
                                                "Azerbaijan",
                                                40.5,
                                                47.5,
                                                "AZ",
                                                "PCLI",
                                                Optional.empty()))))
                .with(
                        Copy.DUPLICATES,
                        List.of(Annotation.at(
                                reading.extent(), new Copy("c", Copy.Relation.NEAR, 0.8, new ArticleId("f0")))))
                .with(
                        Layer.of("entities", Map.class),
                        List.of(Annotation.at(new Span(0, 5), Map.of("type", "person", "name", "Ada Quill"))))
                .with(
                        Layer.of("quotes", Map.class),
                        List.of(Annotation.at(new Span(30, 43), Map.of("kind", "direct"))));
    }

    private static Annotation<PlaceMention> place(int begin, int end, Place place) {
        return Annotation.at(
                new Span(begin, end), new PlaceMention(PlaceMention.Kind.LITERAL, Optional.of(place), 0.9));
    }

    private String export(Format format, String query) throws IOException {
        try (Export export = Export.of(archive, JSON, format, query, List.of())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.writeTo(out);
            return out.toString(UTF_8);
        }
    }

    private static String text(org.w3c.dom.Node entry, String element) {
        return ((Element) entry).getElementsByTagNameNS("*", element).item(0).getTextContent();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static boolean isFormula(String cell) {
        String shown = cell.replaceAll("^[\\s\\u200B]+", "");
        return !shown.isEmpty() && "=+-@＝＋－＠".indexOf(shown.charAt(0)) >= 0 && !cell.matches("-?[0-9.]+(,.*)?");
    }
}
