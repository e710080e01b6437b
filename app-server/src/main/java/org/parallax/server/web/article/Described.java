package org.parallax.server.web.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;
import org.parallax.archive.SearchRequest;
import org.parallax.core.json.Json;
import org.parallax.server.web.result.Names;

/**
 * A finding in words.
 *
 * @param shown whether its words are worth setting off in the text
 * @param search the query that finds articles with the same, where there is one
 */
record Described(String words, boolean shown, Optional<String> search) {

    private static final int LONGEST = 240;

    /** What a layer found; values of layers that are not known here are told as their fields. */
    static Described of(String layer, Object value, Json json) {
        return switch (layer) {
            case "geo" -> place(json.view(value, PlaceMention.class));
            case "quotes" -> quote(json.view(value, Quote.class));
            case "loaded-language" -> loaded(json.view(value, LoadedLanguage.class));
            case "figures" -> plain(figure(json.view(value, Figure.class)));
            case "entities" -> entity(json.view(value, EntityMention.class));
            case "target-sentiment" -> target(json.view(value, TargetSentiment.class));
            case "sentiment" -> sentiment(json.view(value, Sentiment.class));
            case "credits" -> plain(credit(json.view(value, Credit.class)));
            case "duplicates" -> copy(json.view(value, Copy.class));
            default -> plain(json.phrase(value, LONGEST));
        };
    }

    private static Described plain(String words) {
        return new Described(words, true, Optional.empty());
    }

    private static Described place(PlaceMention mention) {
        String sense = switch (mention.kind()) {
            case LITERAL -> "the place itself";
            case DEMONYM -> "a people or an adjective";
            case METONYM -> "those who govern there";
        };
        String where = mention.place().map(Described::where).orElse("not found on the map");
        return new Described(
                "%s; %s; %s sure".formatted(where, sense, percent(mention.confidence())),
                true,
                mention.place().map(it -> "place:" + SearchRequest.quoted(it.name())));
    }

    private static String where(Place place) {
        String country = Names.country(place.country());
        return "%s%s, %.2f°, %.2f°%s"
                .formatted(
                        place.name(),
                        country.isEmpty() || country.equals(place.name()) ? "" : ", " + country,
                        place.latitude(),
                        place.longitude(),
                        place.disputed().map(it -> "; disputed: " + it).orElse(""));
    }

    private static Described quote(Quote quote) {
        String kind = switch (quote.kind()) {
            case DIRECT -> "word for word";
            case INDIRECT -> "in the article’s own words";
            case PARTIAL -> "partly in the article’s own words";
            case BLOCK -> "word for word, set apart";
        };
        String speaker = quote.speaker()
                .map(it -> it.name()
                        + it.role().map(role -> ", " + role).orElse("")
                        + quote.others().stream()
                                .map(other -> " and " + other.name())
                                .collect(Collectors.joining()))
                .orElse("somebody the article does not name");
        String relay = quote.relay().map(it -> ", as told by " + it.name()).orElse("");
        return plain("said by %s%s; %s".formatted(speaker, relay, kind));
    }

    private static Described loaded(LoadedLanguage loaded) {
        String what = loaded.category().map(Described::word).orElse("a loaded term");
        return new Described(
                what + loaded.reason().map(it -> ": " + it).orElse("") + voice(loaded.voice()),
                loaded.loaded() && loaded.scope() == LoadedLanguage.Scope.TERM,
                Optional.empty());
    }

    private static String voice(Voice voice) {
        return voice == Voice.QUOTED ? "; in somebody else’s words" : "; in the outlet’s own words";
    }

    private static String figure(Figure figure) {
        String bound = switch (figure.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
        String number = figure.value().map(Described::number).orElse("");
        String upTo = figure.upTo().map(it -> " to " + number(it)).orElse("");
        String unit = figure.kind() == Figure.Kind.PERCENTAGE
                ? " %"
                : figure.unit().map(it -> " " + it).orElse("");
        String date = figure.date().map(it -> " " + it).orElse("");
        String of = figure.of().map(it -> ", of " + it).orElse("");
        String basis = figure.basis().map(it -> ", reckoned from " + it).orElse("");
        String speaker =
                figure.speaker().map(it -> ", as stated by " + it.name()).orElse("");
        return "%s: %s%s%s%s%s%s%s%s"
                .formatted(word(figure.kind()), bound, number, upTo, unit, date, of, basis, speaker);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.3g", value);
    }

    private static Described entity(EntityMention mention) {
        return new Described(
                "%s, %s".formatted(mention.name(), word(mention.type())),
                true,
                Optional.of(SearchRequest.quoted(mention.name())));
    }

    private static Described target(TargetSentiment tone) {
        return new Described(
                "%s towards %s, %s%s"
                        .formatted(word(tone.label()), tone.target(), signed(tone.score()), voice(tone.voice())),
                tone.label() != Sentiment.Tone.NEUTRAL,
                Optional.empty());
    }

    private static Described sentiment(Sentiment tone) {
        return new Described(
                "%s, %s on a scale from −1 to 1".formatted(word(tone.label()), signed(tone.score())),
                tone.scope() == Sentiment.Scope.SENTENCE && tone.label() != Sentiment.Tone.NEUTRAL,
                Optional.empty());
    }

    private static String credit(Credit credit) {
        return "%s: %s".formatted(word(credit.relation()), credit.name());
    }

    private static Described copy(Copy copy) {
        return new Described(
                "%s, %s alike: article %s".formatted(word(copy.relation()), percent(copy.similarity()), copy.of()),
                copy.passage().isPresent(),
                Optional.of("id:" + SearchRequest.quoted(copy.of().value())));
    }

    /** A constant as people read it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A share as a percentage. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A tone with its sign. */
    static String signed(double tone) {
        return String.format(Locale.ROOT, "%+.2f", tone).replace('-', '−');
    }
}
