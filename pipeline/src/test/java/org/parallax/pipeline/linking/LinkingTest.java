package org.parallax.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.Upkeep;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.archive.links.ClusterEvent.Kind;
import org.parallax.archive.links.ClusterLog;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Toolbox;

class LinkingTest {

    private static final Json JSON = new Json();

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whateverTheOrderAndTheBatchesTheResultIsThatOfOneLookAtAll(int seed) throws IOException {
        Random random = new Random(seed);
        List<Reading> articles = new ArrayList<>(articles(100, random));
        Collections.shuffle(articles, random);
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            for (int from = 0; from < articles.size(); ) {
                int to = Math.min(articles.size(), from + 1 + random.nextInt(60));
                articles.subList(from, to).forEach(archive::put);
                archive.commit();
                link(archive, toolbox);
                from = to;
            }
            assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
            assertThat(linking(archive, toolbox).isDue()).isFalse();
            assertThat(linking(archive, toolbox).run(new Cancellation())).isZero();
            assertThat(archive.verify().ok()).isTrue();
        }
    }

    @Test
    void aChangedTextLeavesItsClusterAndJoinsAnother() throws IOException {
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            put(
                    archive,
                    toolbox,
                    article("a", "one two three"),
                    article("b", "one two three"),
                    article("c", "one two four"));
            assertThat(told(archive, "a")).isEqualTo("a 3");
            put(archive, toolbox, article("c", "five six seven"), article("d", "five six seven"));
            assertThat(told(archive, "a")).isEqualTo("a 2");
            assertThat(told(archive, "c")).isEqualTo("c 2");
            assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
        }
    }

    @Test
    void otherSettingsLinkEverythingAnew() throws IOException {
        try (Archive archive = open()) {
            try (Toolbox toolbox = toolbox(0.5)) {
                put(archive, toolbox, article("a", "one two three"), article("b", "one two four"));
                assertThat(told(archive, "a")).isEqualTo("a 2");
            }
            try (Toolbox toolbox = toolbox(0.9)) {
                assertThat(linking(archive, toolbox).isDue()).isTrue();
                link(archive, toolbox);
                assertThat(told(archive, "a")).isEqualTo("");
                assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatWasInterruptedIsGoneOnWith(int seed) throws IOException {
        Random random = new Random(seed);
        List<Reading> articles = articles(600, random);
        for (int round = 0; round < 6; round++) {
            try (Archive archive = open();
                    Toolbox toolbox = toolbox(0.5)) {
                articles.subList(100 * round, 100 * round + 100).forEach(archive::put);
                archive.commit();
                Cancellation cancellation = new Cancellation();
                Thread stop = new Thread(() -> {
                    sleep(random.nextInt(300));
                    cancellation.cancel();
                });
                stop.start();
                linking(archive, toolbox).run(cancellation);
                join(stop);
            }
        }
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            link(archive, toolbox);
            assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
        }
    }

    @Test
    void aStoreThatWasLostOrSpoiltIsMadeAnew() throws IOException {
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            put(archive, toolbox, articles(40, new Random(1)).toArray(Reading[]::new));
        }
        Map<String, String> before;
        try (Archive archive = open()) {
            before = layers(archive);
        }
        Upkeep.reindex(folder);
        assertThat(folder.resolve("links")).doesNotExist();
        relink(before);
        try (Stream<Path> files = Files.list(folder.resolve("links").resolve("test.words"))) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        relink(before);
    }

    private void relink(Map<String, String> before) throws IOException {
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            assertThat(linking(archive, toolbox).isDue()).isTrue();
            link(archive, toolbox);
            assertThat(layers(archive)).isEqualTo(before);
            assertThat(linking(archive, toolbox).isDue()).isFalse();
        }
    }

    @Test
    void anArticleThatCannotBeSketchedCostsItselfOnly() throws IOException {
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            put(
                    archive,
                    toolbox,
                    article("a", "one two three"),
                    article("b", "one two flood"),
                    article("c", "one two three"));
            assertThat(told(archive, "a")).isEqualTo("a 2");
            assertThat(archive.get(new ArticleId("b")).orElseThrow().has(WordsLinker.LAYER))
                    .isFalse();
            assertThat(problems).extracting(Problem::subject).containsExactly("b");
        }
    }

    @Test
    void aBlockOfManyThousandsIsLabelledByThoseThatStandForIt() throws IOException {
        List<Reading> articles = IntStream.range(0, 2_600)
                .mapToObj(it -> article("a%04d".formatted(it * 7 % 2_600), "w" + it % 50 + it + " x" + it))
                .toList();
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            for (int from = 0; from < articles.size(); from += 650) {
                put(archive, toolbox, articles.subList(from, from + 650).toArray(Reading[]::new));
            }
            assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
            long changed = archive.changes(archive.now(), 10).changes().size();
            put(archive, toolbox, article("b", "zz yy"));
            assertThat(changed).isZero();
            assertThat(layers(archive)).isEqualTo(batch(archive, toolbox));
        }
    }

    @Test
    void whatHappensToClustersIsRemembered() throws IOException {
        try (Archive archive = open();
                Toolbox toolbox = toolbox(0.5)) {
            put(archive, toolbox, article("b", "one two three"), article("c", "one two three"));
            put(archive, toolbox, article("e", "five six seven"), article("f", "five six seven"));
            put(archive, toolbox, article("d", "one two three"));
            put(archive, toolbox, article("a", "one two three"));
            put(archive, toolbox, article("g", "one two three five six seven"), article("h", "one two three five six"));
            put(archive, toolbox, article("h", "nothing like that"));
        }
        assertThat(events("b")).containsExactly("GROWN [b] [b] 3", "GROWN [b] [a] 4");
        assertThat(events("a")).contains("GROWN [b] [a] 4");
        assertThat(events("e")).isNotEmpty();
    }

    private List<String> events(String cluster) throws IOException {
        return new ClusterLog(folder, JSON)
                .about("test.words", cluster).stream()
                        .map(it -> "%s %s %s %d".formatted(it.kind(), it.from(), it.to(), it.articles()))
                        .toList();
    }

    @Test
    void mergingAndSplittingAreToldFromGrowing() {
        Moves moves = new Moves("x");
        moves.add(List.of("a"), List.of("a"));
        moves.add(List.of("b"), List.of("a"));
        moves.add(List.of("c"), List.of("c"));
        moves.add(List.of("c"), List.of("d"));
        moves.add(List.of("e", "f"), List.of("e", "f"));
        moves.add(List.of("e"), List.of("e"));
        moves.add(List.of(), List.of("g"));
        assertThat(moves.events(java.time.Instant.EPOCH))
                .extracting(ClusterEvent::kind, ClusterEvent::from, ClusterEvent::to, ClusterEvent::articles)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.SPLIT, List.of("c"), List.of("c", "d"), 2),
                        org.assertj.core.groups.Tuple.tuple(Kind.MERGED, List.of("a", "b"), List.of("a"), 2));
    }

    private Archive open() {
        return Archive.open(folder, Mode.WRITE, JSON);
    }

    private Toolbox toolbox(double least) {
        return Toolbox.of(
                        Plugins.of(new WordsLinker(), new OutletsLinker()),
                        Map.of("test.words", Settings.of(Map.of("least", Double.toString(least)))),
                        problems::add)
                .use(Optional.empty());
    }

    private Linking linking(Archive archive, Toolbox toolbox) {
        return new Linking(archive, toolbox, new InProcessEngine(), problems::add);
    }

    private void link(Archive archive, Toolbox toolbox) throws IOException {
        linking(archive, toolbox).run(new Cancellation());
    }

    private void put(Archive archive, Toolbox toolbox, Reading... articles) throws IOException {
        for (Reading article : articles) {
            archive.put(article);
        }
        archive.commit();
        link(archive, toolbox);
    }

    private static Reading article(String id, String body) {
        return Reading.of(Article.titled("Report " + id)
                .id(new ArticleId(id))
                .body(body)
                .outlet(new Outlet("courier" + (body.length() % 2) + ".example", "Courier"))
                .build());
    }

    /** Articles of three to seven words, many of them alike. */
    private static List<Reading> articles(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(it -> {
                    StringBuilder body = new StringBuilder();
                    int topic = random.nextInt(count / 5);
                    for (int word = 0; word < 3 + random.nextInt(5); word++) {
                        body.append(word > 0 ? " " : "").append("w").append(topic * 4 + random.nextInt(8));
                    }
                    return article("a%04d".formatted(it), body.toString());
                })
                .toList();
    }

    private static String told(Archive archive, String id) {
        return archive.get(new ArticleId(id))
                .orElseThrow()
                .first(WordsLinker.LAYER)
                .map(it -> it.cluster() + " " + it.size())
                .orElse("");
    }

    private static Map<String, String> layers(Archive archive) {
        try (Stream<Reading> readings = archive.readings()) {
            Map<String, String> layers = new TreeMap<>();
            readings.forEach(it -> layers.put(it.id().value(), JSON.write(it)));
            return layers;
        }
    }

    private Map<String, String> batch(Archive archive, Toolbox toolbox) throws IOException {
        Map<String, String> layers = new TreeMap<>();
        try (Stream<Reading> readings = archive.readings()) {
            new InProcessEngine()
                    .run(Job.of(
                            toolbox.corpusPlan(),
                            readings.map(it -> it.without(Layer.of("test.words", Object.class))
                                    .without(Layer.of("test.outlets", Object.class))),
                            it -> layers.put(it.id().value(), JSON.write(it)),
                            problems::add));
        }
        return layers;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
