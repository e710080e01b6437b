package org.parallax.bench.loaded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.sentences.SentencesAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the public sets as sentences. */
final class Texts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORTEST = 30;

    private Texts() {}

    static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** The sentences of a field of all rows, without those that are very short. */
    static List<String> sentences(List<JsonNode> rows, String field) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode row : rows) {
            Reading reading = Reading.of(
                    Article.titled("").body(row.path(field).asString()).build());
            for (var sentence : new SentencesAnalyzer().analyze(reading)) {
                if (sentence.span().length() >= SHORTEST) {
                    sentences.add(sentence.span().in(reading.text()));
                }
            }
        }
        return sentences;
    }
}
