package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.ArchiveException.Code;

/** What other processes see, and what a killed one leaves behind. */
@Timeout(120)
class ProcessesTest {

    @TempDir
    Path folder;

    private Process writer(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashSubject.class.getName(),
                        "write",
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void aSecondWriterIsToldWhoTheFirstIs() throws IOException, InterruptedException {
        Path archive = folder.resolve("archive");
        Process first = writer(0);
        try (BufferedReader out = first.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("READY");
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> Archive.open(archive, Mode.WRITE))
                    .withMessageContaining("process " + first.pid())
                    .withMessageContaining(CrashSubject.class.getName())
                    .satisfies(it -> assertThat(it.code()).isEqualTo(Code.LOCKED));
            Archive.open(archive, Mode.READ).close();
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (Archive opened = Archive.open(archive, Mode.WRITE)) {
            assertThat(opened.verify().ok()).isTrue();
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> Archive.open(archive, Mode.WRITE))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aKilledWriterLosesNothingThatItAcknowledged() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        for (int cycle = 1; cycle <= 3; cycle++) {
            Process writer = writer(acknowledged.size());
            try (BufferedReader out = writer.inputReader(UTF_8)) {
                int enough = acknowledged.size() + 30 * cycle;
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("ACK ")) {
                        acknowledged.add(line.substring(4));
                    }
                    if (acknowledged.size() >= enough) {
                        writer.toHandle().destroyForcibly();
                    }
                }
            }
            writer.waitFor();
        }
        try (Archive archive = Archive.open(folder.resolve("archive"), Mode.WRITE)) {
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(90)
                    .allMatch(it -> archive.contains(new ArticleId(it)));
            assertThat(archive.verify().ok()).isTrue();
        }
    }
}
