package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.Json;

class UpkeepTest {

    @TempDir
    Path folder;

    /** An archive of fifteen articles, two of them with patched layers, as the first released fields had it. */
    private Path older() throws IOException {
        Path root = folder.resolve("older");
        try (InputStream in = UpkeepTest.class.getResourceAsStream("fields-1.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = root.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(zip, target);
                }
            }
        }
        return root;
    }

    @Test
    void makesTheIndexOfAnOlderArchiveAnewAndKeepsItsArticles() throws IOException {
        Path older = older();
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(older, Mode.READ))
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.INDEX_OUTDATED));
        try (Archive archive = Archive.open(older, Mode.WRITE)) {
            assertThat(archive.count()).isEqualTo(15);
            assertThat(archive.verify().ok()).isTrue();
            SearchResult tones = archive.search(SearchRequest.of("").facet(Facet.TONE, 3));
            assertThat(tones.facets().get(0).articles()).isEqualTo(15);
        }
        try (Archive archive = Archive.open(older, Mode.READ)) {
            assertThat(archive.search(SearchRequest.of("has:duplicates copy:yes"))
                            .total())
                    .isPositive();
        }
    }

    @Test
    void backsUpWhatIsKnownOfFeeds() throws IOException {
        Path root = older();
        Files.createDirectories(root.resolve("feeds"));
        Files.writeString(root.resolve("feeds/f1.json"), "{}");
        Upkeep.backup(root, folder.resolve("copy"));
        assertThat(folder.resolve("copy/feeds/f1.json")).hasContent("{}");
    }

    @Test
    void backsUpAnOlderArchiveToo() throws IOException {
        Path older = older();
        Upkeep.backup(older, folder.resolve("copy"));
        try (Archive copy = Archive.open(folder.resolve("copy"), Mode.READ)) {
            assertThat(copy.count()).isEqualTo(15);
            assertThat(copy.verify().ok()).isTrue();
        }
    }

    @Test
    void backsUpWhileOthersWrite() throws Exception {
        Path root = folder.resolve("press");
        AtomicBoolean enough = new AtomicBoolean();
        List<Integer> counts = new ArrayList<>();
        try (Archive archive = Archive.open(root, Mode.WRITE);
                ExecutorService executor = Executors.newSingleThreadExecutor()) {
            archive.put(Samples.numbered(0, 50));
            archive.commit();
            Future<Integer> written = executor.submit(() -> {
                int next = 1;
                while (!enough.get()) {
                    archive.put(Samples.numbered(next++, 50));
                    archive.commit();
                }
                return next;
            });
            for (int i = 0; i < 4; i++) {
                Path copy = folder.resolve("copy" + i);
                Upkeep.backup(root, copy);
                try (Archive copied = Archive.open(copy, Mode.READ)) {
                    assertThat(copied.verify().ok()).isTrue();
                    counts.add(copied.count());
                }
                try (Archive copied = Archive.open(copy, Mode.WRITE)) {
                    copied.put(Samples.numbered(1_000_000, 50));
                    assertThat(copied.commit()).isEqualTo(1);
                }
            }
            enough.set(true);
            assertThat(counts).isSorted().allMatch(it -> it > 0);
            assertThat(counts.get(3)).isLessThanOrEqualTo(written.get());
        }
    }

    @Test
    void backsUpIntoAnEmptyFolderOnly() throws IOException {
        Path root = folder.resolve("press");
        Archive.open(root, Mode.WRITE).close();
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "mine");
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Upkeep.backup(root, taken))
                .withMessageContaining("not empty");
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Upkeep.backup(taken, folder.resolve("copy")))
                .satisfies(it -> assertThat(it.code()).isEqualTo(Code.NOT_FOUND));
    }

    @Test
    void refusesToWriteWhereTheDiskIsLowAndGoesOnOnceItIsNot() {
        Path root = folder.resolve("press");
        try (Archive archive = Archive.open(root, Mode.WRITE, new Json(), Long.MAX_VALUE)) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.put(Samples.numbered(1, 10)))
                    .satisfies(it -> assertThat(it.code()).isEqualTo(Code.DISK_LOW));
            assertThat(archive.commit()).isZero();
            assertThat(archive.stats().writing()).isTrue();
        }
        try (Archive archive = Archive.open(root, Mode.WRITE, new Json(), 0)) {
            archive.put(Samples.numbered(1, 10));
            assertThat(archive.stats().pendingArticles()).isEqualTo(1);
            assertThat(archive.commit()).isEqualTo(1);
        }
    }
}
