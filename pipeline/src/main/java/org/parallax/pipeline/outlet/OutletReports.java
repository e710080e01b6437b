package org.parallax.pipeline.outlet;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.core.json.Json;
import org.parallax.core.run.Steps;
import org.parallax.pipeline.Toolbox;

/**
 * What the articles of an archive tell of their outlets. Each report reads all articles that it is about once; those that lack
 * a layer that it requires do not count.
 */
public final class OutletReports {

    private static final String ALL = "all";

    private final Archive archive;
    private final Toolbox toolbox;
    private final Json json;

    public OutletReports(Archive archive, Toolbox toolbox, Json json) {
        this.archive = archive;
        this.toolbox = toolbox;
        this.json = json;
    }

    /**
     * Who republishes whom; empty where the aggregator is not among the plug-ins.
     *
     * @param since counts articles of this day or later only
     */
    public Optional<OutletGraph> graph(Optional<LocalDate> since) {
        return toolbox.aggregator("republication")
                .map(it -> report(it, query(since), ALL, OutletGraph.class).orElse(OutletGraph.NONE));
    }

    /** The texts that many unrelated outlets printed at once; as {@link #graph}. */
    public Optional<OutletBursts> bursts(Optional<LocalDate> since) {
        return toolbox.aggregator("amplification")
                .map(it -> report(it, query(since), ALL, OutletBursts.class).orElse(OutletBursts.NONE));
    }

    /** What an outlet prints; empty where no article of it is in the archive. */
    public Optional<OutletProfile> profile(String outlet) {
        String query = Stream.concat(
                        Stream.of(outlet),
                        toolbox.outlets().byId(outlet).map(OutletEntry::domains).stream()
                                .flatMap(it -> it.stream()))
                .map(it -> "outlet:" + SearchRequest.quoted(it))
                .distinct()
                .collect(joining(" OR "));
        return toolbox.aggregator("outlet").flatMap(it -> report(it, query, outlet, OutletProfile.class));
    }

    private static String query(Optional<LocalDate> since) {
        return since.map(it -> "date:>=" + it).orElse("");
    }

    private <P, R, V> Optional<V> report(Aggregator<P, R> aggregator, String query, String key, Class<V> as) {
        @Nullable P total = null;
        try (Stream<Reading> readings = archive.readings(query)) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                Optional<P> part = part(aggregator, each.next(), key);
                if (part.isPresent()) {
                    total = total == null ? part.get() : aggregator.merge(total, part.get());
                }
            }
        }
        return Optional.ofNullable(total).map(it -> json.view(aggregator.report(key, it), as));
    }

    private static <P> Optional<P> part(Aggregator<P, ?> aggregator, Reading reading, String key) {
        if (!Steps.hasAll(reading, aggregator.requires())) {
            return Optional.empty();
        }
        try {
            Map<String, P> parts = Steps.parts(aggregator, reading);
            return Optional.ofNullable(parts.get(key));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The aggregator '%s' failed on article %s".formatted(aggregator.name(), reading.id()), e);
        }
    }
}
