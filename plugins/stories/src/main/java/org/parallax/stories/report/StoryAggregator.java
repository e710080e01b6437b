package org.parallax.stories.report;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Story;

/**
 * Adds up each story: when it was reported, by which outlets, and whom, what and which places it is about. Names and places
 * are those of the layers {@code entities} and {@code geo}, where they are there.
 */
public final class StoryAggregator implements Aggregator<StoryTotal, StoryReport> {

    @Override
    public String name() {
        return "story";
    }

    @Override
    public Class<StoryTotal> partType() {
        return StoryTotal.class;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Story.STORIES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(EntityMention.ENTITIES, PlaceMention.GEO);
    }

    @Override
    public Map<String, StoryTotal> parts(Reading reading) {
        return reading.first(Story.STORIES)
                .map(it -> Map.of(it.story(), part(reading, it)))
                .orElse(Map.of());
    }

    private static StoryTotal part(Reading reading, Story story) {
        SortedMap<String, Long> days = new TreeMap<>();
        reading.article().published().ifPresent(it -> days.put(it.day().toString(), 1L));
        SortedMap<String, Long> outlets = new TreeMap<>();
        SortedMap<String, String> names = new TreeMap<>();
        reading.article().outlet().ifPresent(it -> {
            outlets.put(it.id(), 1L);
            names.put(it.id(), it.name());
        });
        return new StoryTotal(
                story.title(),
                story.similarity(),
                1,
                days,
                outlets,
                names,
                once(entities(reading)),
                once(places(reading)));
    }

    private static Stream<String> entities(Reading reading) {
        return reading.has(EntityMention.ENTITIES)
                ? reading.get(EntityMention.ENTITIES).stream()
                        .map(Annotation::value)
                        .filter(it -> it.type() != EntityMention.Type.LOCATION)
                        .map(EntityMention::name)
                : Stream.of();
    }

    private static Stream<String> places(Reading reading) {
        return reading.has(PlaceMention.GEO)
                ? reading.get(PlaceMention.GEO).stream()
                        .flatMap(it -> it.value().place().stream())
                        .map(Place::name)
                : Stream.of();
    }

    private static SortedMap<String, Long> once(Stream<String> names) {
        SortedMap<String, Long> once = new TreeMap<>();
        names.distinct().forEach(it -> once.put(it, 1L));
        return once;
    }

    @Override
    public StoryTotal merge(StoryTotal one, StoryTotal other) {
        return one.plus(other);
    }

    @Override
    public StoryReport report(String key, StoryTotal total) {
        return StoryReport.of(key, total);
    }
}
