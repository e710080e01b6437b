package org.parallax.bench.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.core.json.Json;
import org.parallax.sentences.SentencesAnalyzer;

/**
 * A text that people have rated.
 *
 * @param set the set's name
 * @param document what belongs together and must not be parted by cross-validation
 * @param reading the text with its sentences
 * @param rating from −1 to 1
 */
record Rated(String set, String document, Reading reading, double rating) {

    /** Ratings of single targets say half as much of the sentence. */
    private static final double OF_TARGETS = 0.5;

    private static final Json JSON = new Json();

    /** The rows of a file: sentences with mean ratings, sentences with targets, or headlines with entities. */
    static List<Rated> read(String set, Path file) throws IOException {
        List<Rated> rated = new ArrayList<>();
        for (Map<?, ?> row : rows(file)) {
            Object text = row.containsKey("text") ? row.get("text") : row.get("sentence_normalized");
            Object document = row.containsKey("doc")
                    ? row.get("doc")
                    : row.containsKey("id") ? row.get("id") : row.get("primary_gid");
            rated.add(new Rated(set, String.valueOf(document), reading(String.valueOf(text)), rating(row)));
        }
        return rated;
    }

    /** The objects of a compressed JSONL file. */
    static List<Map<?, ?>> rows(Path file) throws IOException {
        List<Map<?, ?>> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.read(line, Map.class));
            }
        }
        return rows;
    }

    private static Reading reading(String text) {
        Reading bare = Reading.of(Article.titled("").body(text).build());
        return bare.with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(bare));
    }

    private static double rating(Map<?, ?> row) {
        if (row.get("mean") instanceof Number mean) {
            return mean.doubleValue() / 4;
        }
        if (row.get("targets") instanceof List<?> targets) {
            return OF_TARGETS
                    * mean(targets, it -> it instanceof Number polarity ? (polarity.doubleValue() - 4) / 2 : 0);
        }
        return row.get("entities") instanceof List<?> entities
                ? OF_TARGETS * mean(entities, it -> "positive".equals(it) ? 1 : "negative".equals(it) ? -1 : 0)
                : 0;
    }

    private static double mean(List<?> targets, ToDoubleFunction<Object> polarity) {
        return targets.stream()
                .mapToDouble(it -> polarity.applyAsDouble(((Map<?, ?>) it).get("polarity")))
                .average()
                .orElse(0);
    }
}
