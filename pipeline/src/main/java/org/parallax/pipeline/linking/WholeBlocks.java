package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.archive.links.State;
import org.parallax.archive.links.View;
import org.parallax.core.run.PluginCalls;
import org.parallax.core.run.Steps;

/**
 * Labels articles that belong together by their blocks alone. Of a block of more than {@link Steps#LARGEST_BLOCK} articles
 * only those that stand for it are looked at, and those that are due; the others have something else to be told only where
 * that is so for one of those that stand for them.
 */
final class WholeBlocks<S, T> {

    private final Linker<S, T> linker;
    private final String name;
    private final Sketches<S> sketches;
    private final PluginCalls calls;
    private final View view;
    private final Telling<T> telling;

    WholeBlocks(Linker<S, T> linker, Sketches<S> sketches, PluginCalls calls, View view, Telling<T> telling) {
        this.linker = linker;
        this.name = linker.produces().name();
        this.sketches = sketches;
        this.calls = calls;
        this.view = view;
        this.telling = telling;
    }

    /** Articles to be labelled by what some articles say: all that belong together, or those that stand for a large block. */
    private record Task(OptionalLong large, Set<ArticleId> by, Set<ArticleId> labelled) {}

    void label(List<ArticleId> due) throws IOException {
        Set<ArticleId> done = new HashSet<>();
        Map<Long, Task> large = new TreeMap<>();
        List<Task> tasks = new ArrayList<>();
        for (ArticleId id : due) {
            if (done.contains(id)) {
                continue;
            }
            OptionalLong key = largeBlock(id);
            if (key.isPresent()) {
                Task task = large.get(key.getAsLong());
                if (task == null) {
                    Set<ArticleId> sample = new HashSet<>(view.sample(key.getAsLong(), Steps.LARGEST_BLOCK));
                    task = new Task(key, sample, new HashSet<>(sample));
                    large.put(key.getAsLong(), task);
                    tasks.add(task);
                }
                task.labelled().add(id);
            } else {
                Set<ArticleId> together = together(id);
                done.addAll(together);
                tasks.add(new Task(OptionalLong.empty(), together, together));
            }
        }
        Map<Task, Map<ArticleId, List<Label<T>>>> found = new HashMap<>();
        calls.each(name, linker, tasks, it -> it.by().iterator().next().value(), this::labels, found::put);
        for (Task task : tasks) {
            tell(task, Optional.ofNullable(found.get(task)));
        }
    }

    /** The first block of an article that is so large that others stand for it. */
    private OptionalLong largeBlock(ArticleId id) throws IOException {
        for (long key : view.keys(id)) {
            if (view.filed(key) > Steps.LARGEST_BLOCK
                    && view.block(key, Steps.LARGEST_BLOCK + 1).size() > Steps.LARGEST_BLOCK) {
                return OptionalLong.of(key);
            }
        }
        return OptionalLong.empty();
    }

    /** All that belong together by their blocks. */
    private Set<ArticleId> together(ArticleId start) throws IOException {
        Set<ArticleId> together = new TreeSet<>(Set.of(start));
        Deque<ArticleId> next = new ArrayDeque<>(together);
        Set<Long> seen = new HashSet<>();
        while (!next.isEmpty()) {
            for (long key : view.keys(next.remove())) {
                if (seen.add(key)) {
                    view.block(key, Steps.LARGEST_BLOCK).stream()
                            .filter(together::add)
                            .forEach(next::add);
                }
            }
        }
        return together;
    }

    private Map<ArticleId, List<Label<T>>> labels(Task task) throws IOException {
        List<Member<S>> members = sketches.members(task.by(), view);
        if (task.large().isPresent()) {
            Cluster<S> sample = Steps.sample(new Cluster<>(members, List.of()));
            return Steps.label(linker, sample, sketches.members(task.labelled(), view));
        }
        return members.size() < 2 ? Map.of() : Steps.label(linker, new Cluster<>(members, chain(members)));
    }

    /** Links from each to the next, as if the articles had been compared. */
    private List<Link> chain(List<Member<S>> members) {
        List<ArticleId> ids = members.stream().map(Member::id).sorted().toList();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < ids.size(); i++) {
            links.add(Link.between(ids.get(i - 1), ids.get(i), 1));
        }
        return links;
    }

    private void tell(Task task, Optional<Map<ArticleId, List<Label<T>>>> labels) throws IOException {
        if (labels.isEmpty()) {
            for (ArticleId id : task.labelled()) { // nobody knows what to tell them
                telling.leave(id, view);
            }
            return;
        }
        boolean others = false;
        for (ArticleId id : task.labelled()) {
            Optional<State> before = telling.state(id, view);
            telling.tell(id, labels.get().getOrDefault(id, List.of()), view);
            others |= before.isPresent()
                    && !before.get().due()
                    && !before.get().equals(telling.state(id, view).orElse(before.get()));
        }
        if (others && task.large().isPresent()) {
            postponeOthers(task);
        }
    }

    private void postponeOthers(Task task) throws IOException {
        for (ArticleId id : view.block(task.large().getAsLong(), Integer.MAX_VALUE)) {
            if (!task.labelled().contains(id)) {
                telling.postpone(id, view);
            }
        }
    }
}
