package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class OutletsTest {

    private static final String COURIER = """
            [[outlet]]
            id = "courier.example"
            name = "The Harbour Courier"
            domains = ["courier-mirror.example"]
            country = "PT"
            claims = [{kind = "owner", value = "Quay Press", source = "https://register.example/7", date = "2024-05-01"}]
            """;

    private static final String SHARED = """
            {"id":"a1","title":"Ferry returns","outlet":{"id":"=wire.example","name":"Wire <& Co>"},"published":"2026-03-02","body":"TEXT"}
            {"id":"b1","title":"Ferry is back","outlet":{"id":"courier-mirror.example","name":"Mirror"},"published":"2026-03-03","body":"TEXT"}
            {"id":"b2","title":"Rain","outlet":{"id":"courier.example","name":"Courier"},"published":"2026-03-04","body":"It rained."}
            """.replace(
                    "TEXT",
                    "The ferry that had been missing since Monday returned to the quay of Port Sable with all forty"
                            + " passengers aboard, and the harbour master, who had not slept, wept for joy.");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void importsListsAndShowsWhatIsKnown() throws IOException {
        Files.writeString(folder.resolve("outlets.toml"), "");
        Path more = Files.writeString(folder.resolve("more.toml"), COURIER);
        assertThat(run("outlets", "list").err()).contains("No outlet is known", "outlets import");

        assertThat(run("outlets", "import", more.toString()).out()).contains("1 outlets imported");
        assertThat(run("outlets", "list").out()).contains("courier.example", "The Harbour Courier", "PT", "1 claim");
        assertThat(run("outlets", "show", "courier-mirror.example").out())
                .contains("Quay Press (https://register.example/7, 2024-05-01)");
        assertThat(run("outlets", "show", "harbour courier", "--json").out())
                .startsWith("{")
                .contains("\"kind\":\"owner\"");
        assertThat(run("outlets", "show", "nobody").err()).contains("knows no outlet 'nobody'");
    }

    @Test
    void tellsWhoRepublishesWhomAndWhatAnOutletPrints() throws Exception {
        Files.writeString(folder.resolve("outlets.toml"), COURIER);
        assertThat(Run.in(folder)
                        .input(SHARED)
                        .parallax("ingest", "--with", "duplicates", "-")
                        .exit())
                .isZero();
        assertThat(run("outlets", "graph").out()).contains("Wire", "The Harbour Courier", "50 %", "24.0", "b1");
        assertThat(run("outlets", "graph", "--since", "2026-03-03").err()).contains("no outlet prints what another");
        assertThat(run("outlets", "graph", "--format", "csv").lines())
                .containsExactly(
                        "original,republisher,articles,share,credited,median_hours,examples,originals",
                        "'=wire.example,courier.example,1,0.5,0,24.0,b1,a1");
        assertThat(run("outlets", "graph", "--json").out()).contains("\"original\":\"=wire.example\"");
        assertThat(run("outlets", "graph", "--format", "xml").exit()).isEqualTo(Exit.USAGE);
        Document graph = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        run("outlets", "graph", "--format", "graphml").out().getBytes(UTF_8)));
        Element edge = (Element) graph.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", "edge")
                .item(0);
        assertThat(edge.getAttribute("source")).isEqualTo("=wire.example");
        assertThat(edge.getAttribute("target")).isEqualTo("courier.example");

        assertThat(run("outlets", "show", "courier-mirror.example").out())
                .contains("Quay Press", "2, 2026-03-03 to 2026-03-04", "50 % taken from elsewhere");
        assertThat(run("outlets", "show", "=wire.example").out()).contains("1, 2026-03-02");
        assertThat(run("outlets", "bursts").out()).contains("too few to know what is usual");
        assertThat(run("outlets", "bursts", "--json").out()).contains("\"enough\":false");
    }

    @Test
    void saysWhereARegistryIsWrong() throws IOException {
        Files.writeString(folder.resolve("outlets.toml"), COURIER.replace("PT", "Portugal"));
        Result result = run("outlets", "list");
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("outlets.toml", "outlet 1 ('The Harbour Courier')", "ISO 3166-1");
    }

    @Test
    void filesArticlesUnderTheOutletWhoseMirrorTheyCameFrom() throws IOException {
        Files.writeString(folder.resolve("outlets.toml"), COURIER);
        run(
                Run.in(folder)
                        .input(
                                "{\"id\":\"a\",\"body\":\"Rain.\",\"outlet\":{\"id\":\"courier-mirror.example\",\"name\":\"Mirror\"}}\n"),
                "ingest",
                "--with",
                "none",
                "-");
        assertThat(run("search", "outlet:courier.example", "--json").out())
                .contains("\"id\":\"a\"", "The Harbour Courier");
    }

    private Result run(String... arguments) {
        return Run.in(folder).parallax(arguments);
    }

    private static void run(Run run, String... arguments) {
        Result result = run.parallax(arguments);
        assertThat(result.exit()).as(result.err()).isZero();
    }
}
