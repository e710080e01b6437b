package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;

class ArchiveTest {

    private static final Json JSON = new Json();

    @TempDir
    Path folder;

    private Archive write() {
        return Archive.open(folder.resolve("press"), Mode.WRITE);
    }

    @Test
    void keepsWhatWasCommittedAndForgetsWhatWasNot() {
        Reading kept = Samples.numbered(1, 50);
        try (Archive archive = write()) {
            assertThat(archive.put(kept)).isEqualTo(Stored.NEW);
            assertThat(archive.commit()).isEqualTo(1);
            archive.put(Samples.numbered(2, 50));
            assertThat(archive.contains(new ArticleId("a2"))).isTrue();
        }
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.READ)) {
            assertThat(archive.count()).isEqualTo(1);
            assertThat(archive.get(kept.id()).map(JSON::write)).contains(JSON.write(kept));
            assertThat(archive.contains(new ArticleId("a2"))).isFalse();
        }
    }

    @Test
    void storesNothingTwice() throws IOException {
        try (Archive archive = write()) {
            archive.put(Samples.numbered(1, 50));
            archive.commit();
            long before = Files.size(folder.resolve("press/readings/000001.jsonl.gz"));
            assertThat(archive.put(Samples.numbered(1, 50))).isEqualTo(Stored.UNCHANGED);
            assertThat(archive.commit()).isZero();
            assertThat(folder.resolve("press/readings/000001.jsonl.gz")).hasSize(before);
            assertThat(archive.count()).isEqualTo(1);
        }
    }

    @Test
    void aReadingOfTheSameArticleReplacesItAndKeepsItsOtherLayers() {
        Reading bare = Samples.reading("Storm over the harbour", "The ferries stayed in port.");
        try (Archive archive = write()) {
            archive.put(bare.with(Copy.DUPLICATES, Samples.copyOf(bare, "original")));
            archive.commit();
            assertThat(archive.put(Samples.analysed(bare, 0.5))).isEqualTo(Stored.REPLACED);
            assertThat(archive.commit()).isZero();
            assertThat(archive.get(bare.id()).orElseThrow().layers())
                    .containsExactly("duplicates", "geo", "language", "sentiment");
            assertThat(archive.count()).isEqualTo(1);
        }
    }

    @Test
    void patchesAndDropsSingleLayers() {
        Reading reading = Samples.numbered(1, 20);
        try (Archive archive = write()) {
            archive.put(reading);
            assertThat(archive.patch(reading.id(), Copy.DUPLICATES, Samples.copyOf(reading, "other")))
                    .isTrue();
            archive.commit();
            assertThat(archive.patch(reading.id(), Copy.DUPLICATES, Samples.copyOf(reading, "other")))
                    .isFalse();
            assertThat(archive.search(SearchRequest.of("copy:yes")).total()).isEqualTo(1);
            assertThat(archive.drop(reading.id(), Copy.DUPLICATES)).isTrue();
            archive.commit();
            assertThat(archive.search(SearchRequest.of("copy:yes")).total()).isZero();
            assertThat(archive.get(reading.id()).map(JSON::write)).contains(JSON.write(reading));
            assertThat(archive.drop(reading.id(), Layer.of("quotes", Object.class)))
                    .isFalse();
        }
    }

    @Test
    void refusesToPatchWhatIsNotThereAndGoesOn() {
        try (Archive archive = write()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> archive.patch(new ArticleId("nobody"), Sentiment.SENTIMENT, List.of()))
                    .withMessageContaining("nobody");
            assertThat(archive.put(Samples.numbered(1, 5))).isEqualTo(Stored.NEW);
        }
    }

    @Test
    void aChangedTextUnderOneUrlIsKeptAsANewVersion() {
        String url = "https://harbour.example/a/1";
        Reading first = Samples.at(url, "Bridge opens", "The bridge cost nine million.");
        Reading second = Samples.at(url, "Bridge opens", "The bridge cost twelve million.");
        Reading third = Samples.at(url, "Bridge opens late", "The bridge cost twelve million.");
        try (Archive archive = write()) {
            archive.put(first);
            archive.put(second);
            archive.commit();
            archive.put(third);
            archive.put(Samples.at("https://harbour.example/a/2", "Else", "Something else."));
            archive.commit();
        }
        for (int round = 0; round < 2; round++) {
            try (Archive archive = write()) {
                assertThat(archive.versions(URI.create(url)))
                        .extracting(Reading::id)
                        .containsExactly(first.id(), second.id(), third.id());
                assertThat(archive.search(SearchRequest.of("bridge version:latest"))
                                .hits())
                        .extracting(SearchResult.Hit::id, SearchResult.Hit::version)
                        .containsExactly(tuple(third.id(), 3));
            }
            Upkeep.reindex(folder.resolve("press"));
        }
    }

    @Test
    void findsIdsByTheirBeginning() {
        Reading one = Reading.of(
                Article.untitled().id(new ArticleId("ab1")).body("One.").build());
        Reading other = Reading.of(
                Article.untitled().id(new ArticleId("ab2")).body("Two.").build());
        try (Archive archive = write()) {
            archive.put(one);
            archive.commit();
            archive.put(other);
            archive.commit();
            assertThat(archive.idsBeginning("ab", 5)).containsExactly(one.id(), other.id());
            assertThat(archive.idsBeginning("ab", 1)).containsExactly(one.id());
            assertThat(archive.idsBeginning("ab2", 5)).containsExactly(other.id());
            assertThat(archive.idsBeginning("zz", 5)).isEmpty();
        }
    }

    @Test
    void remembersWhatWasReadToItsEnd() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>One</p>");
        SourceMark mark = SourceMark.of(page, "1.0");
        try (Archive archive = write()) {
            assertThat(archive.isMarked(mark)).isFalse();
            archive.mark(mark);
            assertThat(archive.isMarked(mark)).isTrue();
            archive.commit();
        }
        try (Archive archive = write()) {
            assertThat(archive.isMarked(mark)).isTrue();
            assertThat(archive.isMarked(SourceMark.of(page, "1.1"))).isFalse();
            Files.writeString(page, "<p>One more</p>");
            assertThat(archive.isMarked(SourceMark.of(page, "1.0"))).isFalse();
            assertThat(archive.count()).isZero();
        }
    }

    @Test
    void streamsAllReadingsInTheOrderOfTheirIds() {
        try (Archive archive = write()) {
            for (int i : List.of(3, 1, 2, 5, 4)) {
                archive.put(Samples.numbered(i, 10));
                archive.commit();
            }
            archive.patch(new ArticleId("a2"), Sentiment.SENTIMENT, List.of());
            archive.commit();
            try (Stream<Reading> readings = archive.readings()) {
                assertThat(readings.map(it -> it.id().value())).containsExactly("a1", "a2", "a3", "a4", "a5");
            }
        }
    }

    @Test
    void aReaderSeesNewCommitsWhenItAsksForThem() {
        try (Archive writer = write();
                Archive reader = Archive.open(writer.folder(), Mode.READ)) {
            writer.put(Samples.numbered(1, 10));
            writer.commit();
            assertThat(reader.count()).isZero();
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.count()).isEqualTo(1);
            assertThat(reader.refresh()).isFalse();
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reader::commit);
        }
    }

    @Test
    void saysWhatIsWrongWithAFolderThatIsNoArchive() throws IOException {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(folder.resolve("none"), Mode.READ))
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.NOT_FOUND));
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(folder, Mode.WRITE))
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.NOT_AN_ARCHIVE));
        assertThat(folder).isDirectoryNotContaining("glob:**archive*");
    }

    @Test
    void refusesAnArchiveOfANewerSchemaUntouched() throws IOException {
        write().close();
        Path manifest = folder.resolve("press/archive.json");
        Files.writeString(manifest, "{\"schema\":99,\"created\":\"2030-01-01T00:00:00Z\",\"more\":true}");
        for (Mode mode : Mode.values()) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> Archive.open(folder.resolve("press"), mode))
                    .withMessageContaining("schema 99")
                    .satisfies(it -> assertThat(it.code()).isEqualTo(Code.NEWER));
        }
    }

    @Test
    void aFailedWriteStopsTheWriterAndSaysWhere() throws IOException {
        try (Archive archive = write()) {
            archive.put(Samples.numbered(1, 10));
            archive.commit();
            Path readings = archive.folder().resolve("readings");
            Files.move(readings, folder.resolve("taken-away"));
            archive.put(Samples.numbered(2, 10));
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(archive::commit)
                    .withMessageContaining(readings.toString())
                    .satisfies(it -> assertThat(it.code()).isEqualTo(Code.IO));
            Files.move(folder.resolve("taken-away"), readings);
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(archive::commit)
                    .satisfies(it -> assertThat(it.code()).isEqualTo(Code.STOPPED));
            assertThat(archive.count()).isEqualTo(1);
            assertThat(archive.contains(new ArticleId("a2"))).isFalse();
        }
        try (Archive archive = write()) {
            assertThat(archive.count()).isEqualTo(1);
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void survivesTextsThatAreHardOnAnIndex() {
        String longWord = "x".repeat(40_000);
        Reading hard = Reading.of(
                Samples.article(longWord, longWord + " 한국어 기사 \uD83D\uDE00 " + "w ".repeat(50_000))
                        .id(new ArticleId("i".repeat(70_000)))
                        .url(URI.create("https://harbour.example/" + longWord))
                        .authors(List.of(longWord))
                        .section(longWord)
                        .build(),
                JSON);
        try (Archive archive = write()) {
            archive.put(hard);
            archive.commit();
            assertThat(archive.get(hard.id()).map(JSON::write)).contains(JSON.write(hard));
            assertThat(archive.versions(hard.article().url().orElseThrow())).hasSize(1);
            assertThat(archive.search(SearchRequest.of("한국어")).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.snippet().text()).contains("한국어"));
        }
    }
}
