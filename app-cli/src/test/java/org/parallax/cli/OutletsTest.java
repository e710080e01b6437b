package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class OutletsTest {

    private static final String COURIER = """
            [[outlet]]
            id = "courier.example"
            name = "The Harbour Courier"
            domains = ["courier-mirror.example"]
            country = "PT"
            claims = [{kind = "owner", value = "Quay Press", source = "https://register.example/7", date = "2024-05-01"}]
            """;

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
