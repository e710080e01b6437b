package org.parallax.cli.show;

import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.core.json.Json;

/**
 * One finding in words.
 *
 * @param layer the layer it is in
 * @param span the words it is about
 * @param words what was found
 * @param shown whether its words are worth setting off in the text
 */
record Finding(String layer, Span span, String words, boolean shown) {

    private static final int LONGEST = 60;

    static Finding of(String layer, Annotation<Object> found, Reading reading, Json json) {
        boolean whole = found.span().equals(reading.extent());
        Object value = found.value();
        return switch (layer) {
            case "geo" -> new Finding(layer, found.span(), words(json.view(value, PlaceMention.class)), !whole);
            case "sentences" -> new Finding(layer, found.span(), json.phrase(value, LONGEST), false);
            case "sentiment" -> {
                Sentiment tone = json.view(value, Sentiment.class);
                boolean marked = tone.scope() == Sentiment.Scope.SENTENCE && tone.label() != Sentiment.Tone.NEUTRAL;
                yield new Finding(layer, found.span(), Tone.words(tone.score()), marked);
            }
            case "language" ->
                new Finding(
                        layer, found.span(), json.view(value, Language.class).code(), false);
            case "duplicates" -> new Finding(layer, found.span(), words(json.view(value, Copy.class)), !whole);
            default -> new Finding(layer, found.span(), json.phrase(value, LONGEST), !whole);
        };
    }

    /** All findings of one layer, in the order of the text. */
    static List<Finding> all(String layer, Reading reading, Json json) {
        return reading.get(Layer.of(layer, Object.class)).stream()
                .map(it -> of(layer, it, reading, json))
                .toList();
    }

    private static String words(PlaceMention mention) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        return mention.place()
                .map(it -> "%s%s%s"
                        .formatted(
                                it.name(),
                                it.country().isEmpty() ? "" : ", " + it.country(),
                                mention.kind() == PlaceMention.Kind.LITERAL ? "" : " (" + kind + ")"))
                .orElse("not found on the map");
    }

    private static String words(Copy copy) {
        String relation = copy.relation().name().toLowerCase(Locale.ROOT);
        return "%s, %.0f %% alike, %s".formatted(relation, copy.similarity() * 100, copy.of());
    }
}
