package org.parallax.pipeline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Steps;

/** Adds the articles of one story up with an aggregator that goes by stories. */
final class Totals<P> {

    private final Aggregator<P, ?> aggregator;

    private Totals(Aggregator<P, ?> aggregator) {
        this.aggregator = aggregator;
    }

    /** Totals by the aggregator of a name; empty where it is not among the plug-ins. */
    static Optional<Totals<?>> by(String name, Plugins plugins) {
        for (Plugin plugin : plugins.all()) {
            if (plugin.instance() instanceof Aggregator<?, ?> it && it.name().equals(name)) {
                return Optional.of(new Totals<>(it));
            }
        }
        return Optional.empty();
    }

    /** The articles of a story, the first published first. */
    static List<Reading> readings(Archive archive, String story) {
        List<Reading> readings = new ArrayList<>();
        read(archive, story, readings::add);
        return readings;
    }

    private static void read(Archive archive, String story, Consumer<Reading> sink) {
        SearchRequest request = SearchRequest.of("")
                .select(Facet.STORY, story)
                .sort(Sort.OLDEST)
                .limit(SearchRequest.MAX_LIMIT)
                .within(Stories.PATIENCE);
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult found = archive.search(cursor.map(request::after).orElse(request));
            found.hits().forEach(it -> archive.get(it.id()).ifPresent(sink));
            cursor = found.next();
        } while (cursor.isPresent());
    }

    /** The report on a story's readings; empty where none of them counts towards it. */
    Optional<Object> report(String story, List<Reading> readings) {
        Sum sum = new Sum(story);
        readings.forEach(sum::add);
        return sum.report();
    }

    /** The report on a story of the archive, of which one article after the other is read. */
    Optional<Object> report(String story, Archive archive) {
        Sum sum = new Sum(story);
        read(archive, story, sum::add);
        return sum.report();
    }

    private final class Sum {

        private final String story;
        private Optional<P> total = Optional.empty();

        Sum(String story) {
            this.story = story;
        }

        void add(Reading reading) {
            if (Steps.hasAll(reading, aggregator.requires())) {
                part(reading)
                        .ifPresent(it -> total = Optional.of(
                                total.map(sum -> aggregator.merge(sum, it)).orElse(it)));
            }
        }

        private Optional<P> part(Reading reading) {
            try {
                Map<String, P> parts = Steps.parts(aggregator, reading);
                return Optional.ofNullable(parts.get(story));
            } catch (Exception e) {
                throw new IllegalStateException(
                        "The aggregator '%s' failed on article %s".formatted(aggregator.name(), reading.id()), e);
            }
        }

        Optional<Object> report() {
            return total.map(it -> aggregator.report(story, it));
        }
    }
}
