package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;

class IngestTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyRecordIsAccountedFor() throws IOException {
        String file =
                press("a.jsonl", line("a") + "{\"id\": \"x\"}\n" + line("b")).toString();
        Result first = ingest("--json", file);
        assertThat(first.exit()).isEqualTo(Exit.PARTIAL);
        assertThat(first.out())
                .contains("\"records\":3", "\"stored\":2", "\"present\":0", "\"damaged\":1", "\"articles\":2");
        Result again = ingest("--json", file);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("\"records\":0", "\"known\":1", "\"articles\":2");
        Result streamed = Run.in(folder).input(line("b") + line("c")).parallax("ingest", "--json", "-");
        assertThat(streamed.out()).contains("\"records\":2", "\"stored\":1", "\"present\":1", "\"articles\":3");
    }

    @Test
    void damagedRecordsAreKeptOnce() throws IOException {
        String records = line("a") + "{\"id\": \"x\", broken\n";
        Run.in(folder).input(records).parallax("ingest", "-");
        Run.in(folder).input(records).parallax("ingest", "-");
        Result kept = Run.in(folder).parallax("archive", "quarantine", "--json");
        assertThat(kept.lines()).hasSize(1);
        assertThat(kept.out()).contains("BAD_JSON", "line=2", "{\\\"id\\\": \\\"x\\\", broken", "\"sha256\"");
    }

    @Test
    void acknowledgesWhatIsStoredForGood() throws IOException {
        String file = press("a.jsonl", line("a") + line("b")).toString();
        Result result = ingest("--with", "none", "--acknowledge", file);
        assertThat(result.lines()).containsExactly("READY", "ACK a", "ACK b");
        Path acknowledged = Files.writeString(folder.resolve("ids"), "a\nb\n");
        Result verified = verify(acknowledged);
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).isEqualTo("VERIFY missing=0 dup=0\n");
        Files.writeString(acknowledged, "a\nb\nc\n");
        assertThat(verify(acknowledged).out()).isEqualTo("VERIFY missing=1 dup=0\n");
        assertThat(verify(acknowledged).exit()).isEqualTo(Exit.FAILURE);
    }

    @Test
    void anInterruptedRunGoesOn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(line("n" + i));
        }
        String file = press("a.jsonl", lines.toString()).toString();
        Interruption interruption = new Interruption();
        Surroundings quiet = Surroundings.of(
                java.io.InputStream.nullInputStream(),
                new java.io.PrintStream(
                        java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8),
                new java.io.PrintStream(
                        java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8),
                java.util.Map.of("HOME", folder.toString()),
                folder);
        interruption.watched().cancel();
        assertThat(Cli.run(quiet, interruption, "ingest", "--with", "none", file))
                .isEqualTo(Exit.FAILURE);
        assertThat(ingest("--json", "--with", "none", file).out()).contains("\"stored\":300", "\"articles\":300");
    }

    @Test
    void aChangedTextUnderOneAddressIsKeptAsAVersion() throws IOException {
        String record = "{\"title\":\"Ferry\",\"body\":\"%s\",\"url\":\"https://courier.example/ferry\"}\n";
        Run.in(folder).input(record.formatted("Ninety were on board.")).parallax("ingest", "-");
        Run.in(folder).input(record.formatted("Nine were on board.")).parallax("ingest", "-");
        Result found = Run.in(folder).parallax("search", "--json", "version:latest");
        assertThat(found.lines()).hasSize(1);
        assertThat(found.out()).contains("\"version\":2");
    }

    @Test
    void copiesAreFoundAcrossRuns() {
        String body =
                "The harbour board of Invented Bay voted on Tuesday to close the old fish market after ninety years, "
                        + "and the traders who have kept stalls there since their grandparents' days said they would go to court.";
        String record = "{\"id\":\"%s\",\"body\":\"" + body + "\"}\n";
        Run.in(folder).input(record.formatted("one")).parallax("ingest", "-");
        Result second = Run.in(folder).input(record.formatted("two")).parallax("ingest", "--json", "-");
        assertThat(second.out()).contains("\"relabelled\":4"); // duplicates and stories of both
        assertThat(Run.in(folder).parallax("show", "--json", "one").out()).contains("\"relation\":\"exact\"");
    }

    @Test
    void saysThatThereIsNoArchive() {
        Result result = Run.in(folder).parallax("search", "ferry");
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err()).contains("no archive in").doesNotContain("Exception");
    }

    private Result ingest(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "ingest";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(folder).parallax(all);
    }

    private Result verify(Path acknowledged) {
        return Run.in(folder).parallax("archive", "verify", "--acknowledged", acknowledged.toString());
    }

    private static String line(String id) {
        return "{\"id\":\"%s\",\"title\":\"Report %s\",\"body\":\"The harbour of Invented Bay was quiet on day %s.\"}\n"
                .formatted(id, id, id);
    }

    private Path press(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
