package org.parallax.archive.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Language;
import org.parallax.archive.Archive;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;

class AlertsTest {

    private static final Instant MORNING = Instant.parse("2026-04-15T08:00:00Z");

    @TempDir
    Path folder;

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private Archive open() {
        return Archive.open(folder.resolve("press"), Mode.WRITE);
    }

    private static Reading article(String id, String title, LocalDate day) {
        return Reading.of(
                Article.titled(title)
                        .id(new ArticleId(id))
                        .body("Body of " + id)
                        .published(Published.on(day))
                        .build(),
                new Json());
    }

    private static Reading article(String id, String title) {
        return article(id, title, LocalDate.of(2026, 4, 14));
    }

    @Test
    void tellsEachMatchStoredAfterTheSearchWasSavedOnce() {
        try (Archive archive = open()) {
            archive.put(article("old", "Storm of old"));
            archive.commit();
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.add("storms", "title:storm", Kind.MATCH);
            Reading first = article("a", "Storm over the harbour");
            archive.put(first);
            archive.put(article("b", "A calm day"));
            archive.commit();
            archive.put(article("c", "Not committed storm"));
            assertThat(alerts.check()).singleElement().satisfies(it -> {
                assertThat(it.number()).isEqualTo(1);
                assertThat(it.search()).isEqualTo("storms");
                assertThat(it.at()).isEqualTo(MORNING);
                assertThat(it.why()).isEqualTo("“Storm over the harbour” matches title:storm");
                assertThat(it.articles()).extracting(each -> each.id().value()).containsExactly("a");
            });
            archive.patch(
                    first.id(), Language.LANGUAGE, List.of(Annotation.at(first.extent(), new Language("en", 0.9))));
            archive.commit();
            assertThat(alerts.check())
                    .extracting(it -> it.articles().get(0).id().value())
                    .containsExactly("c");
        }
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            assertThat(alerts.check()).isEmpty();
            assertThat(alerts.count()).isEqualTo(2);
            assertThat(alerts.list(1, 10)).extracting(Alert::number).containsExactly(2L);
            assertThat(alerts.list(0, 1)).extracting(Alert::number).containsExactly(1L);
            assertThat(alerts.list(2, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void losesAndRepeatsNothingHoweverOftenItIsStopped(long seed) throws IOException {
        Random random = new Random(seed);
        Path log = folder.resolve("press/alerts/log.jsonl");
        List<String> expected = new ArrayList<>();
        try (Archive archive = open()) {
            Alerts.of(archive, at(MORNING)).add("storms", "storm", Kind.MATCH);
        }
        for (int round = 0; round < 12; round++) {
            try (Archive archive = open()) {
                for (int i = random.nextInt(6); i > 0; i--) {
                    String id = "a" + random.nextInt(40);
                    archive.put(article(id, "Storm " + random.nextInt(1000)));
                    if (!expected.contains(id)) {
                        expected.add(id);
                    }
                }
                archive.commit();
                if (random.nextBoolean()) {
                    Alerts.of(archive, at(MORNING)).check();
                }
            }
            if (random.nextInt(3) == 0 && Files.exists(log)) {
                Files.writeString(log, "{\"checked\":\"1-5", UTF_8, StandardOpenOption.APPEND);
            }
        }
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.check();
            assertThat(alerts.list(0, 1_000))
                    .extracting(it -> it.articles().get(0).id().value())
                    .containsExactlyElementsOf(expected);
        }
        Upkeep.backup(folder.resolve("press"), folder.resolve("copy"));
        try (Archive copy = Archive.open(folder.resolve("copy"), Mode.WRITE)) {
            Alerts alerts = Alerts.of(copy, at(MORNING));
            assertThat(alerts.check()).isEmpty();
            assertThat(alerts.count()).isEqualTo(expected.size());
        }
    }

    @Test
    void gathersDigestsUntilTheDayOrWeekIsOver() {
        try (Archive archive = open()) {
            Alerts wednesday = Alerts.of(archive, at(MORNING));
            wednesday.add("by-day", "storm", Kind.DAILY);
            wednesday.add("by-week", "storm", Kind.WEEKLY);
            archive.put(article("a", "Storm one"));
            archive.put(article("b", "Storm two"));
            archive.commit();
            assertThat(wednesday.check()).isEmpty();
            assertThat(Alerts.of(archive, at(MORNING.plus(Duration.ofDays(1)))).check())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.search()).isEqualTo("by-day");
                        assertThat(it.why()).isEqualTo("2 articles that match storm were stored on 2026-04-15");
                        assertThat(it.articles()).hasSize(2);
                    });
            Alerts monday = Alerts.of(archive, at(MORNING.plus(Duration.ofDays(5))));
            assertThat(monday.check()).singleElement().satisfies(it -> {
                assertThat(it.search()).isEqualTo("by-week");
                assertThat(it.why()).contains("in the week from 2026-04-13");
            });
            assertThat(monday.check()).isEmpty();
        }
    }

    @Test
    void tellsADayFarAboveTheUsualOnceAndWithItsFigures() {
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.add("storms", "title:storm", Kind.SPIKE);
            LocalDate day = LocalDate.of(2026, 4, 14);
            for (int before = 14; before > 0; before--) {
                for (int i = 0; i < 10; i++) {
                    String title = i == 0 && before % 2 == 0 ? "Storm" : "Calm";
                    archive.put(article("d" + before + "-" + i, title, day.minusDays(before)));
                }
            }
            archive.commit();
            assertThat(alerts.check()).isEmpty();
            for (int i = 0; i < 12; i++) {
                archive.put(article("now" + i, i < 8 ? "Storm " + i : "Calm", day));
            }
            archive.commit();
            assertThat(alerts.check()).singleElement().satisfies(it -> {
                assertThat(it.total()).isEqualTo(8);
                assertThat(it.articles()).hasSize(8);
                Alert.Spike spike = it.spike().orElseThrow();
                assertThat(spike.day()).isEqualTo(day);
                assertThat(spike.matches()).isEqualTo(8);
                assertThat(spike.all()).isEqualTo(12);
                assertThat(spike.usual()).isEqualTo(0.6);
                assertThat(spike.statistic()).isGreaterThan(4);
                assertThat(spike.before()).hasSize(14);
                assertThat(it.why())
                        .startsWith("8 of the 12 articles of 2026-04-14 match title:storm, where 0.6 would be usual");
            });
            archive.put(article("late", "Storm again", day));
            archive.commit();
            assertThat(alerts.check()).isEmpty();
        }
    }

    @Test
    void saysNothingOfSpikesWhereTooLittleCameBefore() {
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.add("storms", "storm", Kind.SPIKE);
            for (int i = 0; i < 30; i++) {
                archive.put(article("a" + i, "Storm " + i));
            }
            archive.commit();
            assertThat(alerts.check()).isEmpty();
        }
    }

    @Test
    void searchesCanBeReplacedAndMistakesAreAnswered() {
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.add("storms", "storm", Kind.MATCH);
            assertThat(alerts.saved()).extracting(SavedSearch::query).containsExactly("storm");
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> alerts.add("storms", "rain", Kind.MATCH))
                    .withMessageContaining("already");
            assertThat(alerts.remove("storms")).isTrue();
            assertThat(alerts.remove("storms")).isFalse();
            assertThat(alerts.saved()).isEmpty();
            assertThatExceptionOfType(QueryException.class)
                    .isThrownBy(() -> alerts.add("bad", "tilte:storm", Kind.MATCH));
            for (String name : List.of("", "../up", "Storms", "a b", "x".repeat(65))) {
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> alerts.add(name, "storm", Kind.MATCH));
            }
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> alerts.add("all", " ", Kind.MATCH));
        }
    }

    @Test
    void refusesToCheckWhereAnotherDoes() throws IOException {
        try (Archive archive = open()) {
            Alerts alerts = Alerts.of(archive, at(MORNING));
            alerts.check();
            try (FileChannel other = FileChannel.open(folder.resolve("press/alerts/lock"), StandardOpenOption.WRITE)) {
                other.lock();
                assertThatExceptionOfType(ArchiveException.class)
                        .isThrownBy(alerts::check)
                        .satisfies(it -> assertThat(it.code()).isEqualTo(Code.LOCKED));
            }
            assertThat(alerts.check()).isEmpty();
        }
    }
}
