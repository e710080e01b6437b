package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.ingest.resource.Resources;

/** What was left out of a page goes into the archive with its article, unless the operator does not want it. */
class LeftOutTest {

    private static final Json JSON = new Json();
    private static final String PAGE = """
            <html><title>Ferry to Low Skerry sails again</title><nav><a href=/pier>Pier</a></nav>
            <h1>Ferry to Low Skerry sails again</h1>
            <p>The ferry to Low Skerry sailed again on Monday, a month after a rope had wound itself around her screws.</p>
            <p>Forty islanders and a priest were waiting on the pier, some of them with suitcases packed in the autumn.</p>
            </html>""";

    @TempDir
    private Path folder;

    private List<Reading> stored(Map<String, Settings> settings) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        try (Archive archive = Archive.open(folder.resolve("archive"), Mode.WRITE, JSON);
                Toolbox toolbox = Toolbox.of(Plugins.onClassPath(it -> {}), settings, it -> {})
                        .use(Optional.of("none"))) {
            new Ingestion(archive, toolbox, new InProcessEngine(), JSON, "1", it -> {}, Receipts.NONE)
                    .take(Resources.file(page), new Cancellation(), () -> {});
            try (Stream<Reading> readings = archive.readings()) {
                return readings.toList();
            }
        }
    }

    @Test
    void isKept() throws IOException {
        assertThat(stored(Map.of()))
                .singleElement()
                .satisfies(it -> assertThat(it.get(LeftOut.LEFT_OUT))
                        .extracting(piece -> piece.value().text())
                        .containsExactly("Pier"));
    }

    @Test
    void isNotKeptWhereTheOperatorSaysSo() throws IOException {
        Map<String, Settings> settings = Map.of("html", Settings.of(Map.of("leftOut", "false")));

        assertThat(stored(settings))
                .singleElement()
                .satisfies(it -> assertThat(it.has(LeftOut.LEFT_OUT)).isFalse());
    }
}
