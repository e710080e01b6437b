package org.parallax.checks.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Toolbox;

/** Copies found as articles arrive are those found by one look at all of them. */
class CopiesOverTimeTest {

    private static final Json JSON = new Json();

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whateverTheOrder(int seed) throws IOException {
        Random random = new Random(seed);
        List<Reading> articles = new ArrayList<>(articles(160, random));
        Collections.shuffle(articles, random);
        try (Archive archive = Archive.open(folder, Mode.WRITE, JSON);
                Toolbox toolbox = Toolbox.of(Plugins.onClassPath(problems::add), Map.of(), problems::add)
                        .use(Optional.of("duplicates"))) {
            for (int from = 0; from < articles.size(); ) {
                int to = Math.min(articles.size(), from + 1 + random.nextInt(70));
                articles.subList(from, to).forEach(archive::put);
                archive.commit();
                new Linking(archive, toolbox, new InProcessEngine(), problems::add).run(new Cancellation());
                from = to;
            }
            Map<String, String> stepwise = new TreeMap<>();
            try (Stream<Reading> readings = archive.readings()) {
                readings.forEach(it -> stepwise.put(it.id().value(), JSON.write(it)));
            }
            Map<String, String> atOnce = new TreeMap<>();
            try (Stream<Reading> readings = archive.readings()) {
                new InProcessEngine()
                        .run(Job.of(
                                toolbox.corpusPlan(),
                                readings.map(it -> it.without(Copy.DUPLICATES)),
                                it -> atOnce.put(it.id().value(), JSON.write(it)),
                                problems::add));
            }
            assertThat(stepwise).isEqualTo(atOnce);
            assertThat(stepwise.values())
                    .filteredOn(it -> it.toUpperCase(Locale.ROOT).contains("\"NEAR\""))
                    .isNotEmpty();
            assertThat(stepwise.values())
                    .filteredOn(it -> it.toUpperCase(Locale.ROOT).contains("\"CONTAINS\""))
                    .isNotEmpty();
            assertThat(problems).isEmpty();
        }
    }

    /** Own texts, reprints with a sentence less, and round-ups that paste two texts. */
    private static List<Reading> articles(int count, Random random) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = texts.size() < 10 ? 0 : random.nextInt(3);
            List<String> text = new ArrayList<>();
            if (kind > 0) {
                text.addAll(texts.get(random.nextInt(texts.size())));
                text.remove(random.nextInt(text.size()));
            }
            if (kind == 2) {
                text.addAll(texts.get(random.nextInt(texts.size())));
            }
            if (kind != 1) {
                IntStream.range(0, 14).forEach(it -> text.add(sentence(random)));
            }
            texts.add(text);
        }
        return IntStream.range(0, count)
                .mapToObj(it -> Reading.of(Article.titled(sentence(random))
                        .id(new ArticleId("%08x".formatted(random.nextInt())))
                        .body(String.join(" ", texts.get(it)))
                        .outlet(new Outlet("courier" + random.nextInt(9) + ".example", "Courier"))
                        .published(Published.on(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60))))
                        .build()))
                .toList();
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(Integer.toString(4_000 + random.nextInt(40_000), 36));
        }
        return sentence.append('.').toString();
    }
}
