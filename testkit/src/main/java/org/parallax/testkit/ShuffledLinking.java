package org.parallax.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Steps;
import org.parallax.testkit.ShufflingEngine.Line;

/** One linker at work on a cluster: each of its steps in another partition, with nothing but JSON in between. */
final class ShuffledLinking {

    private final Cluster cluster;
    private final Json json;
    private final int pass;
    private final int index;

    /** The linker number {@code index} of a pass. */
    ShuffledLinking(Cluster cluster, int pass, int index) {
        this.cluster = cluster;
        this.json = cluster.json();
        this.pass = pass;
        this.index = index;
    }

    private record Sketched(int ordinal, String id, String sketch, List<String> keys) {}

    private record Labelled(String id, List<Told> told) {}

    private record Told(Optional<Span> span, String value) {}

    /** The lines with the linker's layer; where it failed on an article, the layer is absent. */
    List<Line> link(List<Line> lines) {
        Map<String, Sketched> sketches = new TreeMap<>();
        for (String found : cluster.each(lines, this::sketch)) {
            Sketched one = json.read(found, Sketched.class);
            sketches.merge(one.id(), one, (a, b) -> a.ordinal() <= b.ordinal() ? a : b);
        }
        Set<Link> links = new TreeSet<>();
        cluster.each(blocks(sketches.values()), (partition, block) -> compare(partition, block, sketches))
                .forEach(it -> links.add(json.read(it, Link.class)));
        Map<String, List<Told>> told = new HashMap<>();
        Set<String> failed = new HashSet<>();
        for (List<Link> group : Propagation.groups(links)) {
            List<String> labels = cluster.each(List.of(group), (partition, it) -> label(partition, it, sketches));
            if (labels.isEmpty()) {
                group.forEach(
                        it -> failed.addAll(List.of(it.one().value(), it.other().value())));
            }
            labels.stream().map(it -> json.read(it, Labelled.class)).forEach(it -> told.put(it.id(), it.told()));
        }
        return cluster.each(lines, (partition, line) -> {
            Reading reading = json.readReading(line.reading());
            String id = reading.id().value();
            return Stream.of(
                    sketches.containsKey(id) && !failed.contains(id)
                            ? line.with(attach(partition, reading, told.getOrDefault(id, List.of())))
                            : line);
        });
    }

    private Stream<String> sketch(Plan partition, Line line) {
        Linker<Object, Object> linker = linker(partition);
        Reading reading = json.readReading(line.reading());
        if (!Steps.hasAll(reading, linker.requires())) {
            return Stream.empty();
        }
        return cluster
                .call(linker.produces().name(), reading.id(), () -> {
                    Object sketch = Steps.sketch(linker, reading).sketch();
                    List<String> keys = cluster.shuffled(linker.keys(sketch));
                    return json.write(new Sketched(line.ordinal(), reading.id().value(), json.write(sketch), keys));
                })
                .stream();
    }

    private static Collection<List<String>> blocks(Collection<Sketched> sketches) {
        Map<String, List<String>> blocks = new HashMap<>();
        sketches.forEach(it -> it.keys()
                .forEach(key ->
                        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(it.id())));
        return blocks.values();
    }

    private Stream<String> compare(Plan partition, List<String> block, Map<String, Sketched> sketches) {
        Linker<Object, Object> linker = linker(partition);
        return cluster
                .call(
                        linker.produces().name(),
                        block.get(0),
                        () -> Steps.compare(linker, members(linker, block, sketches)))
                .stream()
                .flatMap(it -> it.stream().map(json::write));
    }

    private Stream<String> label(Plan partition, List<Link> group, Map<String, Sketched> sketches) {
        Linker<Object, Object> linker = linker(partition);
        Set<String> ids = new TreeSet<>();
        group.forEach(it -> ids.addAll(List.of(it.one().value(), it.other().value())));
        return cluster
                .call(
                        linker.produces().name(),
                        ids.iterator().next(),
                        () -> Steps.label(
                                linker,
                                new org.parallax.api.corpus.Cluster<>(
                                        members(linker, cluster.shuffled(ids), sketches), cluster.shuffled(group))))
                .stream()
                .flatMap(it -> it.entrySet().stream())
                .map(it -> json.write(new Labelled(
                        it.getKey().value(),
                        it.getValue().stream()
                                .map(label -> new Told(label.span(), json.write(label.value())))
                                .toList())));
    }

    private String attach(Plan partition, Reading reading, List<Told> told) {
        Linker<Object, Object> linker = linker(partition);
        List<Label<Object>> labels = told.stream()
                .map(it -> new Label<>(
                        it.span(), json.read(it.value(), linker.produces().type())))
                .toList();
        return json.write(Steps.attach(linker.produces(), reading, labels));
    }

    private List<Member<Object>> members(
            Linker<Object, Object> linker, Collection<String> ids, Map<String, Sketched> sketches) {
        return ids.stream()
                .flatMap(it -> Stream.ofNullable(sketches.get(it)))
                .map(it -> new Member<>(new ArticleId(it.id()), json.read(it.sketch(), linker.sketchType())))
                .toList();
    }

    @SuppressWarnings("unchecked") // the same linker of the same pass has the same types in every partition
    private Linker<Object, Object> linker(Plan partition) {
        return (Linker<Object, Object>) partition.passes().get(pass).linkers().get(index);
    }
}
