package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.ingest.Intake;

class ReanalysisTest {

    private static final Json JSON = new Json();

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void newSettingsMakeALayerAnewNewestFirstAndOverARestart() throws IOException {
        ingest("a", 450);
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox("e")) {
            Reanalysis first = reanalysis(archive, toolbox);
            assertThat(first.due()).isEqualTo(450);
            assertThat(first.step(new Cancellation())).isTrue();
            assertThat(first.progress()).isEqualTo(new Reanalysis.Progress(450, 200, 200));
            assertThat(vowel(archive, 449)).isEqualTo("e");
            assertThat(vowel(archive, 0)).isEqualTo("a");
        }
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox("e")) {
            Reanalysis second = reanalysis(archive, toolbox);
            assertThat(second.due()).isEqualTo(250);
            while (second.step(new Cancellation())) {
                assertThat(second.progress().due()).isEqualTo(250);
            }
            assertThat(second.progress().revised()).isEqualTo(250);
            assertThat(vowel(archive, 0)).isEqualTo("e");
            assertThat(second.due()).isZero();
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void nothingIsDueWhereNothingChanged() throws IOException {
        ingest("a", 20);
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox("a")) {
            assertThat(reanalysis(archive, toolbox).due()).isZero();
        }
    }

    @Test
    void whereAPluginFailsTheOldLayerStaysAndTheRunEnds() throws IOException {
        ingest("a", 20);
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox("e")) {
            ArticleId id = new ArticleId("a7");
            archive.put(JSON.readReading("""
                            {"article":{"id":"a7","body":"A flood came."},
                             "layers":{"test.vowels":[{"span":[0,1],"value":{"vowel":"a","count":1}}]}}"""), Map.of("test.vowels", "older"));
            archive.commit();
            Reanalysis reanalysis = reanalysis(archive, toolbox);
            while (reanalysis.step(new Cancellation())) {
                assertThat(reanalysis.progress().seen()).isPositive();
            }
            assertThat(reanalysis.progress()).isEqualTo(new Reanalysis.Progress(20, 20, 19));
            assertThat(archive.madeBy(id)).isEqualTo(Map.of("test.vowels", "older"));
            assertThat(problems).extracting(Problem::subject).containsExactly("a7");
        }
    }

    @Test
    void aLayerThatCameWithTheArticleStays() throws IOException {
        String given = "{\"article\":{\"id\":\"g\",\"body\":\"Given.\"},\"layers\":{\"test.vowels\":"
                + "[{\"span\":[0,1],\"value\":{\"vowel\":\"u\",\"count\":7}}]}}\n";
        run("a", given);
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox("e")) {
            assertThat(archive.madeBy(new ArticleId("g"))).isEqualTo(Map.of("test.vowels", Archive.GIVEN));
            assertThat(reanalysis(archive, toolbox).due()).isZero();
        }
    }

    private Reanalysis reanalysis(Archive archive, Toolbox toolbox) {
        return new Reanalysis(archive, toolbox, new InProcessEngine(), problems::add);
    }

    private static String vowel(Archive archive, int number) {
        return archive.get(new ArticleId("a" + number))
                .orElseThrow()
                .get(Vowels.LAYER)
                .get(0)
                .value()
                .vowel();
    }

    private Toolbox toolbox(String vowel) {
        return Toolbox.of(
                        Plugins.of(new Vowels(new Vowels.Options("a"))).and(Plugins.of(Intake.bundled())),
                        Map.of("test.vowels", Settings.of(Map.of("vowel", vowel))),
                        problems::add)
                .use(Optional.empty());
    }

    private void ingest(String vowel, int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(
                    "{\"id\":\"a%d\",\"title\":\"Report %d\",\"body\":\"The harbour was calm on day %d.\",\"published\":\"%s\"}\n"
                            .formatted(i, i, i, LocalDate.of(2024, 1, 1).plusDays(i)));
        }
        run(vowel, lines.toString());
    }

    private void run(String vowel, String lines) throws IOException {
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = toolbox(vowel)) {
            Ingestion ingestion =
                    new Ingestion(archive, toolbox, new InProcessEngine(), JSON, "1", problems::add, Receipts.NONE);
            Counts counts = ingestion.run(
                    List.of("-"),
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                    new Cancellation(),
                    () -> {});
            assertThat(counts.stored()).isEqualTo(lines.lines().count());
        }
    }
}
