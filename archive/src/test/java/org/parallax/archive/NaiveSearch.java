package org.parallax.archive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.archive.query.Expression;
import org.parallax.archive.query.Field;
import org.parallax.archive.query.QueryParser;

/** Searches a list by looking at every reading: what the index must agree with. For ASCII texts. */
final class NaiveSearch {

    private final List<Reading> readings;

    NaiveSearch(Collection<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    /** The ids of all matches, in the order of the request; by id where that is relevance. */
    List<String> ids(SearchRequest request) {
        Comparator<Reading> byId = Comparator.comparing(it -> it.id().value());
        Comparator<Reading> byDay = Comparator.comparing(it -> day(it).orElseThrow());
        return matches(request, null)
                .sorted(
                        switch (request.sort()) {
                            case RELEVANCE -> byId;
                            case NEWEST -> byDay.reversed().thenComparing(byId);
                            case OLDEST -> byDay.thenComparing(byId);
                        })
                .map(it -> it.id().value())
                .toList();
    }

    FacetCounts counts(SearchRequest request, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        List<Reading> matches = matches(request, facet).toList();
        matches.forEach(it -> values(it, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        List<FacetCounts.Count> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new FacetCounts.Count(value, count)));
        int most = requireNonNull(request.facets().get(facet));
        List<FacetCounts.Count> top;
        if (facet.isTime()) {
            top = sorted.subList(Math.max(0, sorted.size() - most), sorted.size());
        } else {
            sorted.sort(Comparator.comparingLong(FacetCounts.Count::articles)
                    .reversed()
                    .thenComparing(FacetCounts.Count::value));
            top = sorted.subList(0, Math.min(most, sorted.size()));
        }
        long articles =
                matches.stream().filter(it -> !values(it, facet).isEmpty()).count();
        return new FacetCounts(facet, articles, counts.size(), top);
    }

    private Stream<Reading> matches(SearchRequest request, @Nullable Facet but) {
        Predicate<Reading> wanted = it -> holds(QueryParser.parse(request.query()), it);
        for (String filter : request.filters()) {
            Expression expression = QueryParser.parse(filter);
            wanted = wanted.and(it -> holds(expression, it));
        }
        for (Map.Entry<Facet, Set<String>> selected : request.selected().entrySet()) {
            if (selected.getKey() != but) {
                wanted = wanted.and(
                        it -> values(it, selected.getKey()).stream().anyMatch(selected.getValue()::contains));
            }
        }
        return readings.stream().filter(wanted);
    }

    private static Set<String> values(Reading it, Facet facet) {
        return switch (facet) {
            case OUTLET ->
                it.article().outlet().map(outlet -> Set.of(outlet.id())).orElse(Set.of());
            case DAY -> day(it).map(day -> Set.of(day.toString())).orElse(Set.of());
            case MONTH ->
                day(it).map(day -> Set.of(day.toString().substring(0, 7))).orElse(Set.of());
            case YEAR ->
                day(it).map(day -> Set.of(day.toString().substring(0, 4))).orElse(Set.of());
            case LANGUAGE -> {
                Set<String> found = new HashSet<>();
                found(it, Language.LANGUAGE)
                        .forEach(each -> found.add(each.value().code()));
                yield found;
            }
            case COUNTRY -> places(it, Place::country);
            case PLACE -> places(it, Place::name);
            case AUTHOR -> new HashSet<>(it.article().authors());
            case ENTITY, SPEAKER, STORY -> Set.of();
            case TONE -> {
                Set<String> found = new HashSet<>();
                found(it, Sentiment.SENTIMENT)
                        .forEach(each -> found.add(each.value().label().name().toLowerCase(Locale.ROOT)));
                yield found;
            }
            case LAYER -> new HashSet<>(it.layers());
        };
    }

    private static <T> List<Annotation<T>> found(Reading it, Layer<T> layer) {
        return it.layers().contains(layer.name()) ? it.get(layer) : List.of();
    }

    private static Stream<Place> places(Reading it) {
        return found(it, PlaceMention.GEO).stream().flatMap(each -> each.value().place().stream());
    }

    /** By the haversine formula. */
    private static double kilometres(Place place, double latitude, double longitude) {
        double north = Math.sin(Math.toRadians(place.latitude() - latitude) / 2);
        double east = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(place.latitude())) * east * east;
        return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
    }

    private static Set<String> places(Reading it, Function<Place, String> of) {
        Set<String> found = new HashSet<>();
        places(it).forEach(place -> found.add(of.apply(place)));
        return found;
    }

    private static Optional<LocalDate> day(Reading it) {
        return it.article().published().map(Published::day);
    }

    private static boolean holds(Expression expression, Reading it) {
        return switch (expression) {
            case Expression.All all -> all.parts().stream().allMatch(part -> holds(part, it));
            case Expression.Any any -> any.parts().stream().anyMatch(part -> holds(part, it));
            case Expression.Not not -> !holds(not.part(), it);
            case Expression.Words words ->
                texts(words.field(), it).stream().anyMatch(text -> phrase(tokens(text), tokens(words.text())));
            case Expression.Prefix prefix ->
                texts(prefix.field(), it).stream()
                        .anyMatch(text -> tokens(text).stream().anyMatch(token -> token.startsWith(prefix.text())));
            case Expression.Is is -> is(is, it);
            case Expression.Days days ->
                day(it).filter(day ->
                                days.from().map(from -> !day.isBefore(from)).orElse(true)
                                        && days.to().map(to -> !day.isAfter(to)).orElse(true))
                        .isPresent();
            case Expression.Tone tone ->
                found(it, Sentiment.SENTIMENT).stream()
                        .map(Annotation::value)
                        .anyMatch(each -> each.score() >= tone.from() && each.score() <= tone.to());
            case Expression.Near near ->
                places(it).anyMatch(place -> kilometres(place, near.latitude(), near.longitude()) <= near.kilometres());
            case Expression.Box box ->
                places(it)
                        .anyMatch(place -> place.latitude() >= box.south()
                                && place.latitude() <= box.north()
                                && (box.west() <= box.east()
                                        ? place.longitude() >= box.west() && place.longitude() <= box.east()
                                        : place.longitude() >= box.west() || place.longitude() <= box.east()));
            case Expression.Like like -> throw new IllegalArgumentException("Not known here: " + like);
        };
    }

    private static boolean is(Expression.Is is, Reading it) {
        return switch (is.field()) {
            case COPY ->
                found(it, Copy.DUPLICATES).stream()
                                .noneMatch(each -> !each.value().of().equals(it.id()))
                        == is.value().equals("no");
            case LANG -> values(it, Facet.LANGUAGE).contains(is.value());
            case COUNTRY -> values(it, Facet.COUNTRY).contains(is.value().toUpperCase(Locale.ROOT));
            case ID -> it.id().value().equals(is.value());
            case HAS -> it.layers().contains(is.value());
            default -> throw new IllegalArgumentException("Not known here: " + is);
        };
    }

    private static List<String> texts(Field field, Reading it) {
        String title = it.article().title().orElse("");
        return switch (field) {
            case TEXT -> List.of(title, it.article().body());
            case TITLE -> List.of(title);
            case BODY -> List.of(it.article().body());
            case AUTHOR -> it.article().authors();
            case OUTLET ->
                it.article()
                        .outlet()
                        .map(outlet -> List.of(outlet.id(), outlet.name()))
                        .orElse(List.of());
            case PLACE -> List.copyOf(values(it, Facet.PLACE));
            default -> throw new IllegalArgumentException("Not known here: " + field);
        };
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+|\\.(?= |$)"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static boolean phrase(List<String> text, List<String> wanted) {
        return !wanted.isEmpty() && Collections.indexOfSubList(text, wanted) >= 0;
    }
}
