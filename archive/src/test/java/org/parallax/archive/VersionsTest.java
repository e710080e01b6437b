package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Language;

class VersionsTest {

    private static final Map<String, String> FIRST = Map.of("language", "1", "geo", "1", "sentiment", "1");

    @TempDir
    private Path folder;

    @Test
    void tellsNewestFirstWhatIsNotOfTheCurrentVersion() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            for (int i = 0; i < 25; i++) {
                archive.put(Samples.numbered(i, 5), i == 3 ? Map.of() : FIRST);
            }
            archive.commit();

            assertThat(archive.madeBy(new ArticleId("a4"))).isEqualTo(FIRST);
            assertThat(ids(archive, FIRST)).containsExactly("a3");
            assertThat(ids(archive, Map.of("geo", "2")))
                    .hasSize(25)
                    .startsWith("a24", "a23", "a22")
                    .endsWith("a2", "a1", "a0");
            assertThat(ids(archive, Map.of())).isEmpty();
        }
    }

    @Test
    void aRevisedLayerIsCurrentAlsoInAnIndexMadeAnew() {
        Reading reading = Samples.numbered(1, 5);
        Reading revised =
                reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("de", 0.5))));
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            archive.put(reading, FIRST);
            archive.commit();
            assertThat(archive.revise(revised, Map.of("language", "2", "quotes", "2")))
                    .isTrue();
            archive.commit();
        }
        Upkeep.reindex(folder.resolve("press"));
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            assertThat(archive.get(reading.id()).orElseThrow().get(Language.LANGUAGE))
                    .extracting(it -> it.value().code())
                    .containsExactly("de");
            assertThat(archive.madeBy(reading.id())).isEqualTo(Map.of("language", "2", "geo", "1", "sentiment", "1"));
            assertThat(ids(archive, Map.of("language", "2", "geo", "1"))).isEmpty();
            assertThat(ids(archive, Map.of("quotes", "2"))).containsExactly("a1");
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void whatCameWithAnArticleIsNeverOutdated() {
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            archive.put(Samples.numbered(1, 5), Map.of("geo", Archive.GIVEN));
            archive.commit();

            assertThat(ids(archive, Map.of("geo", "7"))).isEmpty();
            assertThat(ids(archive, Map.of("geo", "7", "language", "7"))).containsExactly("a1");
        }
    }

    @Test
    void anArticleWhoseWordsChangedMeanwhileIsLeftAsItIs() {
        Reading before = Samples.numbered(1, 5);
        try (Archive archive = Archive.open(folder.resolve("press"), Mode.WRITE)) {
            archive.put(before, FIRST);
            archive.put(Reading.of(
                    before.article().edit().id(before.id()).body("Other words.").build()));

            assertThat(archive.revise(before, Map.of("language", "2"))).isFalse();
            assertThat(archive.revise(Samples.numbered(2, 5), Map.of("language", "2")))
                    .isFalse();
        }
    }

    private static List<String> ids(Archive archive, Map<String, String> current) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Outdated page = archive.outdated(current, cursor, 10);
            page.articles().forEach(it -> ids.add(it.reading().id().value()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }
}
