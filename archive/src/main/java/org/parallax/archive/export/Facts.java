package org.parallax.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;

/** What exports say of a reading. Layers may come from anybody, so one of an unexpected shape counts as empty. */
record Facts(Reading reading) {

    Article article() {
        return reading.article();
    }

    /** The language that the words tell, or else that the page states. */
    Optional<String> language() {
        return found(Language.LANGUAGE).stream()
                .map(it -> it.value().code())
                .findFirst()
                .or(() -> article().language());
    }

    /** The tone of the whole article. */
    Optional<Sentiment> tone() {
        return found(Sentiment.SENTIMENT).stream()
                .map(Annotation::value)
                .filter(it -> it.scope() == Sentiment.Scope.ARTICLE)
                .findFirst();
    }

    /** Mentions of places that could be put on the map, in the order of the text. */
    List<Annotation<PlaceMention>> mentions() {
        return found(PlaceMention.GEO).stream()
                .filter(it -> it.value().place().isPresent())
                .toList();
    }

    /** The places mentioned. */
    Stream<Place> places() {
        return mentions().stream().flatMap(it -> it.value().place().stream());
    }

    /** What the article is a copy of. */
    Optional<Copy> copy() {
        return found(Copy.DUPLICATES).stream().map(Annotation::value).findFirst();
    }

    /** How many words the text has: runs of letters and digits. */
    int words() {
        int words = 0;
        boolean inside = false;
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** The findings of a layer; none where the layer is missing or holds something else. */
    <T> List<Annotation<T>> found(Layer<T> layer) {
        return safely(() -> reading.has(layer) ? List.copyOf(reading.get(layer)) : List.of());
    }

    private static <T> List<T> safely(Supplier<List<T>> findings) {
        try {
            return findings.get();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** A constant as the interchange format writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
