package org.parallax.bench.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/** The articles' texts of a folder with gzipped JSON lines, whatever they call the text. */
final class TextSet {

    /** Shorter texts say nothing about copies. */
    private static final int LEAST_CHARACTERS = 300;

    private TextSet() {}

    static List<String> of(Path folder, Json json) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(it -> it.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String text = text(json.read(line, JsonNode.class)).strip();
                    if (text.length() >= LEAST_CHARACTERS) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private static String text(JsonNode row) {
        for (String name : List.of("text", "articleBody")) {
            if (row.path(name).isString()) {
                return row.path(name).asString();
            }
        }
        List<String> paragraphs = new ArrayList<>();
        row.path("paragraphs").forEach(it -> paragraphs.add(it.asString()));
        return String.join("\n", paragraphs);
    }
}
