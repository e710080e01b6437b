package org.parallax.archive;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;

class RecoveryTest {

    private static final Json JSON = new Json();

    @TempDir
    Path folder;

    private Path press;
    private Path journal;

    @BeforeEach
    void threeArticles() {
        press = folder.resolve("press");
        journal = press.resolve("readings/000001.jsonl.gz");
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            for (int i = 1; i <= 3; i++) {
                archive.put(Samples.numbered(i, 20));
                archive.commit();
            }
        }
    }

    private static byte[] member(int number) throws IOException {
        MemberWriter writer = new MemberWriter();
        writer.line(Lines.put(JSON.write(Samples.numbered(number, 20))));
        return writer.finish();
    }

    private static List<String> contents(Archive archive) {
        try (Stream<Reading> readings = archive.readings()) {
            return readings.map(JSON::write).toList();
        }
    }

    @Test
    void takesAWholeMemberThatTheIndexLacksIntoTheIndex() throws IOException {
        Files.write(journal, member(4), APPEND);
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            assertThat(archive.get(new ArticleId("a4")).map(JSON::write)).contains(JSON.write(Samples.numbered(4, 20)));
            assertThat(archive.verify().ok()).isTrue();
            assertThat(archive.put(Samples.numbered(4, 20))).isEqualTo(Stored.UNCHANGED);
        }
    }

    @Test
    void cutsOffATornTailAtWhicheverByteAndStoresTheArticleAfterAll() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        byte[] tail = member(4);
        for (int length = 1; length < tail.length; length += 1 + length / 25) {
            Files.write(journal, whole);
            Files.write(journal, Arrays.copyOf(tail, length), APPEND);
            try (Archive archive = Archive.open(press, Mode.WRITE)) {
                assertThat(archive.count()).isEqualTo(3);
            }
            assertThat(journal).hasBinaryContent(whole);
        }
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            archive.put(Samples.numbered(4, 20));
            archive.commit();
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void makesALostOrDamagedIndexAnew() throws IOException {
        List<String> before;
        try (Archive archive = Archive.open(press, Mode.READ)) {
            before = contents(archive);
        }
        try (Stream<Path> files = Files.list(press.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "not an index");
            }
        }
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(press, Mode.READ))
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.INDEX_UNREADABLE));
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            assertThat(contents(archive)).isEqualTo(before);
        }
        Durable.deleteFolder(press.resolve("index"));
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            assertThat(contents(archive)).isEqualTo(before);
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void finishesOrUndoesAReindexThatWasKilled() throws IOException {
        Files.createDirectories(press.resolve("index.new"));
        Files.writeString(press.resolve("index.new/segments_1"), "half");
        Files.move(press.resolve("index"), press.resolve("index.old"));
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            assertThat(archive.count()).isEqualTo(3);
            assertThat(press.resolve("index.old")).doesNotExist();
            assertThat(press.resolve("index.new")).doesNotExist();
        }
    }

    @Test
    void refusesAJournalThatLostWhatTheIndexWasMadeFrom() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 5));
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(press, Mode.WRITE))
                .withMessageContaining("000001.jsonl.gz")
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.DAMAGED));
        try (Archive archive = Archive.open(press, Mode.READ)) {
            assertThat(archive.count()).isEqualTo(3);
            assertThat(archive.verify().ok()).isFalse();
            assertThat(archive.verify().extra()).isEqualTo(1);
        }
    }

    @Test
    void verifyNamesAChangedByteOfTheJournal() throws IOException {
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        try (Archive archive = Archive.open(press, Mode.READ)) {
            assertThat(archive.verify().damages()).singleElement().asString().contains("000001.jsonl.gz", "byte");
        }
    }

    @Test
    void makesTheSameIndexAnewAfterAnyRowOfChanges() {
        Random random = new Random(7);
        List<String> before;
        SearchResult versions;
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            for (int step = 0; step < 120; step++) {
                int number = 1 + random.nextInt(12);
                Reading reading = Samples.numbered(number, 15);
                switch (random.nextInt(5)) {
                    case 0, 1 -> archive.put(reading);
                    case 2 -> archive.put(Samples.at("https://harbour.example/" + number % 3, "Text", "Body " + step));
                    case 3 -> {
                        if (archive.contains(reading.id())) {
                            archive.patch(reading.id(), Copy.DUPLICATES, Samples.copyOf(reading, "c" + step));
                        }
                    }
                    default -> archive.commit();
                }
            }
            archive.commit();
            before = contents(archive);
            versions = archive.search(SearchRequest.of("version:latest").limit(100));
        }
        Upkeep.reindex(press);
        try (Archive archive = Archive.open(press, Mode.READ)) {
            assertThat(contents(archive)).isEqualTo(before);
            assertThat(archive.search(SearchRequest.of("version:latest").limit(100)))
                    .isEqualTo(versions);
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void reindexGoesOnWithWhatIsLeftOfAShortenedJournal() throws IOException {
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(press, Mode.WRITE))
                .withMessageContaining("archive reindex");
        Upkeep.reindex(press);
        try (Archive archive = Archive.open(press, Mode.WRITE)) {
            assertThat(archive.count()).isPositive().isLessThan(3);
            assertThat(archive.verify().ok()).isTrue();
        }
    }
}
