package org.parallax.core.run;

import static java.util.Comparator.comparing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** One linker at work: takes the sketches of a whole pass, and has the labels ready for the next one. */
final class Linking<S, T> {

    private static final int CALLS_IN_A_CHAIN = 64;
    private static final int PAIRS_IN_A_CALL = 20_000;

    private final Linker<S, T> linker;
    private final Layer<T> layer;
    private final String name;
    private final Map<ArticleId, S> sketches = new LinkedHashMap<>();
    private final List<ArticleId> ids = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Map<ArticleId, List<Label<T>>> labels = new HashMap<>();
    private final Set<ArticleId> known = new HashSet<>();
    private final Set<ArticleId> unlabelled = new HashSet<>();

    Linking(Linker<S, T> linker) {
        this.linker = linker;
        this.layer = linker.produces();
        this.name = layer.name();
    }

    /** Adds the article's sketch; of articles with one id, the first counts. Called in the order of the articles. */
    void add(Member<S> member, long[] keys) {
        if (sketches.putIfAbsent(member.id(), member.sketch()) == null) {
            blocks.file(keys);
            ids.add(member.id());
        }
    }

    /** The call that sketches an article; what it found is added when the article's turn comes. */
    Call sketching(Draft draft) {
        return new Call(name, linker, draft::subject, () -> {
            if (!Steps.hasAll(draft.reading(), linker.requires())) {
                return () -> {};
            }
            Member<S> member = Steps.sketch(linker, draft.reading());
            long[] keys = linker.blocks(member.sketch());
            return () -> draft.later(() -> add(member, keys));
        });
    }

    /** Compares, connects and labels all that was added. */
    void finish(Workers workers, Problems problems) {
        Set<Link> links = new TreeSet<>();
        List<Call> comparisons = new ArrayList<>();
        for (Blocks.Block block : blocks.shared(Steps.LARGEST_BLOCK)) {
            if (block.members().size() > Steps.LARGEST_BLOCK && !linker.linksWholeBlocks()) {
                problems.report(Problem.limit(
                        "TOO_MANY",
                        name,
                        ids.get(block.members().get(0)).value(),
                        block.members().size()
                                + " articles share a key; each was compared with its nearest neighbours only"));
            }
            compare(block, links, comparisons);
        }
        Calls.run(comparisons, CALLS_IN_A_CHAIN, workers, problems);
        List<Call> labelling = new ArrayList<>();
        for (Cluster<S> cluster : Components.of(sketches, links)) {
            cluster.members().forEach(it -> unlabelled.add(it.id()));
            labelling.add(new Call(name, linker, cluster::id, () -> {
                Map<ArticleId, List<Label<T>>> found = Steps.label(linker, cluster);
                return () -> {
                    synchronized (labels) {
                        labels.putAll(found);
                        cluster.members().forEach(it -> unlabelled.remove(it.id()));
                    }
                };
            }));
        }
        Calls.run(labelling, CALLS_IN_A_CHAIN, workers, problems);
        known.addAll(sketches.keySet());
        known.removeAll(unlabelled);
        sketches.clear();
    }

    /**
     * The call that gives an article its labels. An article whose sketch failed, or whose cluster's labels did, is left
     * without the layer: nobody knows what it is linked to.
     */
    Call attaching(Draft draft) {
        return new Call(name, linker, draft::subject, () -> {
            Reading reading = draft.reading();
            Reading labelled = known.contains(reading.id())
                    ? Steps.attach(layer, reading, labels.getOrDefault(reading.id(), List.of()))
                    : reading;
            return () -> draft.become(labelled);
        });
    }

    /** Calls that compare the members of one block, none with more pairs than fit into a call's time. */
    private void compare(Blocks.Block block, Set<Link> links, List<Call> calls) {
        List<Integer> numbers =
                block.members().stream().sorted(comparing(ids::get)).toList();
        List<ArticleId> order = numbers.stream().map(ids::get).toList();
        List<Member<S>> members = members(order);
        int rows = linker.linksWholeBlocks()
                ? order.size()
                : Math.max(1, PAIRS_IN_A_CALL / Steps.reach(linker, order.size()));
        for (int from = 0; from < order.size() - 1; from += rows) {
            int begin = from;
            int end = Math.min(order.size(), from + rows);
            calls.add(new Call(name, linker, () -> order.get(begin).value(), () -> {
                List<Link> found = Steps.compare(
                        linker,
                        members,
                        begin,
                        end,
                        (one, other) -> blocks.meetFirstIn(block, numbers.get(one), numbers.get(other)));
                return () -> {
                    synchronized (links) {
                        links.addAll(found);
                    }
                };
            }));
        }
    }

    /** The members of these ids, each made when it is asked for. */
    private List<Member<S>> members(List<ArticleId> order) {
        return new AbstractList<>() {
            @Override
            public Member<S> get(int index) {
                ArticleId id = order.get(index);
                return new Member<>(id, Objects.requireNonNull(sketches.get(id)));
            }

            @Override
            public int size() {
                return order.size();
            }
        };
    }
}
