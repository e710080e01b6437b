package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class ExportTest {

    @TempDir
    private Path folder;

    @Test
    void aFileComesWithAManifestThatItCanBeCheckedBy() throws Exception {
        ingest("a", "b", "c");
        Path file = folder.resolve("out.csv");

        Result result = parallax("export", "--output", file.toString(), "calm");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("3 articles exported to " + file);
        assertThat(Files.readString(file))
                .startsWith("id,title,")
                .contains("\r\na,")
                .hasLineCount(4);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        assertThat(folder.resolve("out.csv.manifest.json"))
                .content()
                .isEqualTo(
                        "{\"file\":\"out.csv\",\"format\":\"csv\",\"query\":\"calm\",\"articles\":3,\"bytes\":%d,\"sha256\":\"%s\"}\n"
                                .formatted(Files.size(file), digest));
        assertThat(folder.resolve("out.csv.part")).doesNotExist();
    }

    @Test
    void whatIsExportedAsJsonLinesCanBeTakenInAgain() throws IOException {
        ingest("a", "b");
        String lines = parallax("export", "--format", "jsonl").out();
        assertThat(lines.lines()).hasSize(2);

        Result again = Run.in(folder).input(lines).parallax("ingest", "--archive", folder + "/other", "--json", "-");
        assertThat(again.out()).contains("\"records\":2", "\"stored\":2", "\"damaged\":0");
    }

    @Test
    void mistakesAreAnswered() throws IOException {
        ingest("a");
        assertThat(parallax("export", "--format", "xlsx"))
                .returns(Exit.USAGE, Result::exit)
                .satisfies(it -> assertThat(it.err()).contains("csv, jsonl, gkg, atom"));
        assertThat(parallax("export", "title:(").exit()).isEqualTo(Exit.USAGE);
        assertThat(parallax("export", "-o", folder + "/no/such/folder.csv"))
                .returns(Exit.FAILURE, Result::exit)
                .satisfies(it -> assertThat(it.err()).contains("Cannot export to"));
    }

    @Test
    void articlesAreAnalyzedAnewWhenAPluginComesOrChanges() throws IOException {
        ingest("a", "b");
        assertThat(parallax("archive", "reanalyze").out()).startsWith("0 of 0 articles analyzed anew");
        PluginJar.analyzer(folder, "Words", "return List.of(Annotation.at(reading.extent(), \"first\"));");
        assertThat(parallax("archive", "reanalyze", "--dry-run").out()).startsWith("2 articles are to be");
        assertThat(parallax("archive", "reanalyze").out()).startsWith("2 of 2 articles analyzed anew");
        assertThat(parallax("export", "-f", "jsonl", "id:a").out())
                .contains("\"value\":\"first\"", "\"acme.words\":\"jar-");

        PluginJar.analyzer(folder, "Words", "return List.of(Annotation.at(reading.extent(), \"second\"));");
        assertThat(parallax("archive", "reanalyze").out()).startsWith("2 of 2 articles analyzed anew");
        assertThat(parallax("export", "-f", "jsonl", "id:a").out()).contains("\"value\":\"second\"");
        assertThat(parallax("archive", "reanalyze").out()).startsWith("0 of 0 articles analyzed anew");
    }

    private void ingest(String... ids) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append(
                    "{\"id\":\"%1$s\",\"title\":\"Report %1$s\",\"body\":\"The harbour was calm.\"}\n".formatted(id));
        }
        Path file = Files.writeString(folder.resolve("press.jsonl"), lines.toString(), UTF_8);
        assertThat(parallax("ingest", file.toString()).exit()).isZero();
    }

    private Result parallax(String... arguments) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(arguments),
                        java.util.stream.Stream.of("--plugins", folder + "/plugins")
                                .filter(it -> !arguments[0].equals("export")))
                .toArray(String[]::new);
        return Run.in(folder).parallax(all);
    }
}
