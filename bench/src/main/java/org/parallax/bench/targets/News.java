package org.parallax.bench.targets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.parallax.core.json.Json;

/** Texts without labels, of which word vectors are made: those of the sets that may train, their development parts. */
final class News {

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("neus-allsides/train.jsonl.gz", List.of("title", "text")),
            Map.entry("neus-allsides/val.jsonl.gz", List.of("title", "text")),
            Map.entry("newsmtsc/train.jsonl.gz", List.of("sentence_normalized")),
            Map.entry("sentfin/headlines.jsonl.gz", List.of("text")),
            Map.entry("vader-icwsm2014/nyt.jsonl.gz", List.of("text")),
            Map.entry("vader-icwsm2014/movie.jsonl.gz", List.of("text")),
            Map.entry("vader-icwsm2014/amazon.jsonl.gz", List.of("text")),
            Map.entry("ecbplus/documents.jsonl.gz", List.of("text")),
            Map.entry("gum-permissive/documents.jsonl.gz", List.of("text")),
            Map.entry("tr-news/documents.jsonl.gz", List.of("text")),
            Map.entry("article-extraction-benchmark/documents.jsonl.gz", List.of("articleBody")),
            Map.entry("newspaper4k-articles/documents.jsonl.gz", List.of("articleBody")));

    private static final Json JSON = new Json();

    private News() {}

    /** All lines, each once. */
    static Set<String> lines(Path sets) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String file : FIELDS.keySet().stream().sorted().toList()) {
            for (Map<?, ?> row : rows(sets.resolve(file))) {
                for (String field : FIELDS.get(file)) {
                    String.valueOf(row.get(field))
                            .lines()
                            .filter(it -> it.length() > 20)
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    /** The rows of a set. */
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
}
