package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy;

class ChangesTest {

    @TempDir
    Path folder;

    private static void fill(Archive archive) {
        for (int i = 0; i < 7; i++) {
            archive.put(Samples.numbered(i, 5));
            if (i % 3 == 2) {
                archive.commit();
            }
        }
        Reading first = Samples.numbered(0, 5);
        archive.patch(first.id(), Copy.DUPLICATES, Samples.copyOf(first, "a1"));
        archive.commit();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 100})
    void tellsEveryChangeOnceHoweverItIsReadInParts(int most) {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            Moment before = archive.now();
            fill(archive);
            archive.put(Samples.numbered(50, 5));
            List<String> told = new ArrayList<>();
            Moment at = before;
            for (Changes some = archive.changes(at, most);
                    !some.changes().isEmpty();
                    some = archive.changes(at, most)) {
                assertThat(some.changes()).hasSizeLessThanOrEqualTo(most);
                some.changes().forEach(it -> told.add(it.id() + " " + it.kind()));
                at = some.next();
            }
            assertThat(told)
                    .containsExactly(
                            "a0 STORED",
                            "a1 STORED",
                            "a2 STORED",
                            "a3 STORED",
                            "a4 STORED",
                            "a5 STORED",
                            "a6 STORED",
                            "a0 LAYERS");
            assertThat(at).isEqualTo(archive.now());
        }
    }

    @Test
    void goesOnAfterAnyChange() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            fill(archive);
            List<Changes.Change> all = archive.changes(Moment.START, 100).changes();
            for (int i = 0; i < all.size(); i++) {
                Moment after = Moment.of(all.get(i).after().toString());
                assertThat(archive.changes(after, 100).changes()).isEqualTo(all.subList(i + 1, all.size()));
            }
        }
    }

    @Test
    void refusesAMomentThatIsNone() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            fill(archive);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> archive.changes(new Moment(1, 5, 0), 10));
            for (String wrong : List.of("", "1", "1-2", "0-0-0", "1--5-0", "a-b-c")) {
                assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Moment.of(wrong));
            }
        }
    }

    @Test
    void aWriterFindsWhatItPutBeforeTheCommitAndTheChangesTellOfItAfter() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            archive.put(Samples.reading("Lighthouse", "The keepers stay."));
            assertThat(archive.refresh()).isTrue();
            assertThat(archive.search(SearchRequest.of("lighthouse")).total()).isEqualTo(1);
            assertThat(archive.changes(Moment.START, 10).changes()).isEmpty();
            try (Archive other = Archive.open(folder.resolve("press"), Mode.READ)) {
                assertThat(other.search(SearchRequest.of("lighthouse")).total()).isZero();
                archive.commit();
                assertThat(other.refresh()).isTrue();
                assertThat(other.search(SearchRequest.of("lighthouse")).total()).isEqualTo(1);
            }
            assertThat(archive.changes(Moment.START, 10).changes()).hasSize(1);
        }
    }

    @Test
    void saysWhichOfSomeArticlesMatch() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            fill(archive);
            assertThat(archive.matching(
                            "title:report -has:duplicates",
                            List.of(new ArticleId("a5"), new ArticleId("a0"), new ArticleId("none"))))
                    .containsExactly(new ArticleId("a5"));
        }
    }

    @Test
    void givesTheReadingsThatMatchAndTheCopiesOfOne() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            fill(archive);
            Reading second = Samples.numbered(1, 5);
            archive.patch(second.id(), Copy.DUPLICATES, Samples.copyOf(second, "a1"));
            archive.commit();
            try (Stream<Reading> some = archive.readings("has:duplicates")) {
                assertThat(some.map(it -> it.id().value())).containsExactly("a0", "a1");
            }
            assertThat(archive.copies(second.id()))
                    .extracting(it -> it.id().value())
                    .containsExactly("a0");
            assertThat(archive.copies(new ArticleId("a5"))).isEmpty();
            assertThat(archive.copies(new ArticleId("none"))).isEmpty();
        }
    }
}
