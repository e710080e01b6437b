package org.parallax.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.corpus.Aggregator;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Steps;
import org.parallax.testkit.ShufflingEngine.Line;

/** One aggregator at work on a cluster: parts are merged in any order and any grouping, each time in another partition. */
final class ShuffledAggregating {

    private final Cluster cluster;
    private final Json json;
    private final int pass;
    private final int index;

    /** The aggregator number {@code index} of a pass. */
    ShuffledAggregating(Cluster cluster, int pass, int index) {
        this.cluster = cluster;
        this.json = cluster.json();
        this.pass = pass;
        this.index = index;
    }

    private record Part(String key, String part) {}

    /** The finished reports by key; none where the aggregator failed to make them. */
    Map<String, Object> report(List<Line> lines) {
        Map<String, List<String>> parts = new TreeMap<>();
        cluster.each(lines, this::parts).stream()
                .map(it -> json.read(it, Part.class))
                .forEach(it -> parts.computeIfAbsent(it.key(), key -> new ArrayList<>())
                        .add(it.part()));
        Aggregator<Object, Object> aggregator = aggregator(cluster.any());
        Map<String, Object> totals = new TreeMap<>();
        parts.forEach((key, values) -> totals.put(key, json.read(total(key, values), aggregator.partType())));
        return cluster.call(aggregator.name(), "report", () -> Steps.report(aggregator, totals))
                .orElse(Map.of());
    }

    private Stream<String> parts(Plan partition, Line line) {
        Aggregator<Object, Object> aggregator = aggregator(partition);
        Reading reading = json.readReading(line.reading());
        if (!Steps.hasAll(reading, aggregator.requires())) {
            return Stream.empty();
        }
        return cluster.call(aggregator.name(), reading.id(), () -> Steps.parts(aggregator, reading)).stream()
                .flatMap(it -> it.entrySet().stream())
                .map(it -> json.write(new Part(it.getKey(), json.write(it.getValue()))));
    }

    /** Takes any two parts and puts their sum back, until one is left. */
    private String total(String key, List<String> parts) {
        List<String> left = cluster.shuffled(parts);
        while (left.size() > 1) {
            String one = left.remove(left.size() - 1);
            String other = left.remove(left.size() - 1);
            left.add(merged(key, one, other));
            left = cluster.shuffled(left);
        }
        return left.get(0);
    }

    /** Two parts merged; just the first where the aggregator failed on them. */
    private String merged(String key, String one, String other) {
        Aggregator<Object, Object> aggregator = aggregator(cluster.any());
        Class<Object> type = aggregator.partType();
        return cluster.call(
                        aggregator.name(),
                        key,
                        () -> json.write(aggregator.merge(json.read(one, type), json.read(other, type))))
                .orElse(one);
    }

    @SuppressWarnings("unchecked") // the same aggregator of the same pass has the same types in every partition
    private Aggregator<Object, Object> aggregator(Plan partition) {
        return (Aggregator<Object, Object>)
                partition.passes().get(pass).aggregators().get(index);
    }
}
