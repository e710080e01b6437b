package org.parallax.core.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;

/** One linker at work: takes the sketches of a whole pass, and has the labels ready for the next one. */
final class Linking<S, T> {

    private static final int BLOCKS_IN_A_CHAIN = 64;

    private final Linker<S, T> linker;
    private final String name;
    private final Map<ArticleId, S> sketches = new LinkedHashMap<>();
    private final List<ArticleId> ids = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Map<ArticleId, List<Label<T>>> labels = new HashMap<>();

    Linking(Linker<S, T> linker) {
        this.linker = linker;
        this.name = linker.produces().name();
    }

    /** Adds the article's sketch; of articles with one id, the first counts. Called in the order of the articles. */
    void add(Member<S> member, Set<String> keys) {
        if (sketches.putIfAbsent(member.id(), member.sketch()) == null) {
            blocks.file(ids.size(), keys);
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
            Set<String> keys = Set.copyOf(linker.keys(member.sketch()));
            return () -> draft.later(() -> add(member, keys));
        });
    }

    /** Compares, connects and labels all that was added. */
    void finish(Workers workers, Problems problems) {
        Set<Link> links = new TreeSet<>();
        List<Call> comparisons = new ArrayList<>();
        for (int[] block : blocks.shared()) {
            if (block.length > Steps.LARGEST_BLOCK) {
                problems.report(Problem.limit(
                        "TOO_MANY",
                        name,
                        ids.get(block[0]).value(),
                        block.length + " articles share a key; each was compared with its nearest neighbours only"));
            }
            comparisons.add(comparing(block, links));
        }
        Calls.run(comparisons, BLOCKS_IN_A_CHAIN, workers, problems);
        List<Call> labelling = new ArrayList<>();
        for (Cluster<S> cluster : Components.of(sketches, links)) {
            labelling.add(new Call(name, linker, cluster::id, () -> {
                Map<ArticleId, List<Label<T>>> found = Steps.label(linker, cluster);
                return () -> {
                    synchronized (labels) {
                        labels.putAll(found);
                    }
                };
            }));
        }
        Calls.run(labelling, BLOCKS_IN_A_CHAIN, workers, problems);
        sketches.clear();
    }

    /** The reading with its labels. */
    Reading attach(Reading reading) {
        return Steps.attach(linker.produces(), reading, labels.getOrDefault(reading.id(), List.of()));
    }

    private Call comparing(int[] block, Set<Link> links) {
        return new Call(name, linker, () -> ids.get(block[0]).value(), () -> {
            List<Member<S>> members = new ArrayList<>(block.length);
            for (int number : block) {
                ArticleId id = ids.get(number);
                S sketch = sketches.get(id);
                if (sketch != null) {
                    members.add(new Member<>(id, sketch));
                }
            }
            List<Link> found = Steps.compare(linker, members);
            return () -> {
                synchronized (links) {
                    links.addAll(found);
                }
            };
        });
    }
}
