package org.parallax.cli.demo;

import static java.util.Comparator.comparingInt;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Sentiment;

/**
 * The articles of the demonstration.
 *
 * @param folder where the files are
 * @param readings the articles, with what was found in them
 */
record Edition(Path folder, List<Reading> readings) {

    static String title(Reading reading) {
        return reading.article().title().orElse("(no title)");
    }

    static String outlet(Reading reading) {
        return reading.article().outlet().map(Outlet::name).orElse("(outlet not named)");
    }

    /** The findings of a layer, none where it is absent. */
    static <T> List<Annotation<T>> findings(Reading reading, Layer<T> layer) {
        return reading.has(layer) ? reading.get(layer) : List.of();
    }

    /** The tone of the whole article. */
    static Optional<Double> tone(Reading reading) {
        return findings(reading, Sentiment.SENTIMENT).stream()
                .map(Annotation::value)
                .filter(it -> it.scope() == Sentiment.Scope.ARTICLE)
                .map(Sentiment::score)
                .findFirst();
    }

    Optional<Reading> get(ArticleId id) {
        return readings.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The articles of each file, by the file's name below the folder. */
    Map<String, List<Reading>> byFile() {
        return readings.stream()
                .sorted(comparingInt(it -> it.article().provenance().ordinal()))
                .collect(Collectors.groupingBy(this::file, TreeMap::new, Collectors.toList()));
    }

    private String file(Reading reading) {
        URI location = reading.article().provenance().location();
        String path = location.getPath();
        String root = folder.toUri().getPath();
        return path != null && path.startsWith(root) ? path.substring(root.length()) : location.toString();
    }
}
