package org.parallax.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.article.ArticleId;

class KillTest {

    private static final int ROUNDS = 3;
    private static final int ACCEPTED = 25;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcceptedIsTakenInHoweverOftenTheServerIsKilled() throws Exception {
        Map<Integer, String> accepted = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process victim = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Victim.class.getName(),
                            folder.toString(),
                            Integer.toString(round * 1_000)))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = victim.inputReader()) {
                for (int i = 0; i < ACCEPTED + round; i++) {
                    String line = out.readLine();
                    assertThat(line).isNotNull();
                    accepted.put(
                            Integer.valueOf(line.substring(0, line.indexOf(' '))),
                            line.substring(line.indexOf(' ') + 1));
                }
                victim.destroyForcibly().waitFor();
            }
        }
        try (Plant plant = new Plant(folder, Victim.LIMITS, it -> {})) {
            plant.jobs.start();
            for (Map.Entry<Integer, String> upload : accepted.entrySet()) {
                assertThat(plant.over(upload.getValue()).state()).isEqualTo(Job.State.FINISHED);
                for (int i = 0; i < Victim.LINES; i++) {
                    assertThat(plant.archive.contains(new ArticleId("u%d-%d".formatted(upload.getKey(), i))))
                            .isTrue();
                }
            }
            assertThat(accepted).hasSizeGreaterThanOrEqualTo(ROUNDS * ACCEPTED);
            assertThat(plant.archive.verify().ok()).isTrue();
        }
    }
}
