package org.parallax.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Labelled sets, as they lie in a folder of sets. */
final class Sets {

    private final Path folder;
    private final Json json = new Json();

    Sets(Path folder) {
        this.folder = folder;
    }

    /** An article and the story that its set says it belongs to. */
    record Labelled(Article article, String story) {}

    List<Labelled> labelled(String file) {
        return rows(file).stream()
                .map(it -> new Labelled(
                        Article.titled(it.path("title").asString(""))
                                .body(it.path("text").asString(""))
                                .build(),
                        it.path("story").asString(it.path("cluster").asString(""))))
                .toList();
    }

    /** What articles say, under whatever name the set keeps it. */
    List<String> texts(String file) {
        return rows(file).stream()
                .map(it -> Stream.of("text", "body", "articleBody", "paragraphs")
                        .map(it::path)
                        .map(Sets::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(text -> it.path("title").asString("") + "\n" + text)
                        .orElse(""))
                .filter(it -> !it.isBlank())
                .toList();
    }

    List<JsonNode> rows(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            return lines.lines().map(it -> json.read(it, JsonNode.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(it -> it.asString(""))
                        .collect(Collectors.joining("\n"))
                : node.asString("");
    }
}
