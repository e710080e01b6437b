package org.parallax.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.ingest.resource.Resources;

class ResumeTest {

    private static final Json JSON = new Json();
    private static final int PAGES = 400;

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    /** Every record is read once, but for those that were on their way when a run was stopped. */
    @Test
    void anArchiveOfPagesIsReadOnBehindWhatIsStored() throws IOException {
        Path file = pages();
        Random random = new Random(5);
        long stored = 0;
        long records = 0;
        int runs = 0;
        boolean ended = false;
        while (!ended && runs < 40) {
            runs++;
            Counts counts = take(file, 20 + random.nextInt(30));
            stored += counts.stored();
            records += counts.records();
            ended = !counts.interrupted();
        }

        assertThat(ended).isTrue();
        assertThat(runs).isGreaterThan(4);
        assertThat(stored).isEqualTo(PAGES);
        assertThat(records).isLessThan(PAGES + runs * 100L);
        assertThat(take(file, PAGES).known()).isEqualTo(1);
        assertThat(problems).isEmpty();
    }

    private Counts take(Path file, int steps) throws IOException {
        try (Archive archive = Archive.open(folder.resolve("archive"), Mode.WRITE, JSON);
                Toolbox toolbox = Toolbox.of(Plugins.onClassPath(problems::add), Map.of(), problems::add)
                        .use(Optional.of("none"))) {
            Cancellation cancellation = new Cancellation();
            AtomicInteger left = new AtomicInteger(steps);
            return new Ingestion(archive, toolbox, new InProcessEngine(), JSON, "1", problems::add, Receipts.NONE)
                    .take(Resources.file(file), cancellation, () -> {
                        if (left.decrementAndGet() == 0) {
                            cancellation.cancel();
                        }
                    });
        }
    }

    private Path pages() throws IOException {
        Path file = folder.resolve("press.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < PAGES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".html"));
                zip.write(
                        ("<!doctype html><html><head><title>Ferry %d is late</title></head><body><article><h1>Ferry %d is"
                                                .formatted(i, i)
                                        + " late</h1>"
                                        + "<p>The ferry left the northern pier an hour late on Monday, and nobody could say why.</p>"
                                                .repeat(3)
                                        + "</article></body></html>")
                                .getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
