package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.archive.links.View;
import org.parallax.core.run.PluginCalls;
import org.parallax.core.run.Steps;

/** Divides and labels what hangs together with articles that are due, once links stay as they are. */
final class Labelling<S, T> {

    private static final int DUE_IN_A_TURN = 1_000;
    /** Sketches of so many articles are in memory at once. */
    private static final int MEMBERS_IN_A_TURN = 4 * Walk.MOST;

    private static final int VAST_REMEMBERED = 200_000;

    private final Linker<S, T> linker;
    private final String name;
    private final Sketches<S> sketches;
    private final PluginCalls calls;
    /** What walks learned from one turn to the next, see {@link Walk}; links stay as they are meanwhile. */
    private final Set<ArticleId> vast = new HashSet<>();

    Labelling(Linker<S, T> linker, Sketches<S> sketches, PluginCalls calls) {
        this.linker = linker;
        this.name = linker.produces().name();
        this.sketches = sketches;
        this.calls = calls;
    }

    /** Labels some of what is due; false if nothing is. */
    boolean turn(View view, Telling<T> telling) throws IOException {
        List<ArticleId> due = view.due(DUE_IN_A_TURN);
        if (due.isEmpty()) {
            return false;
        }
        if (linker.linksWholeBlocks()) {
            new WholeBlocks<>(linker, sketches, calls, view, telling).label(due);
        } else {
            label(groups(due, view), view, telling);
        }
        return true;
    }

    private List<Group> groups(List<ArticleId> due, View view) throws IOException {
        if (vast.size() > VAST_REMEMBERED) {
            vast.clear();
        }
        Walk walk = new Walk(view, vast);
        Set<ArticleId> done = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        Set<ArticleId> members = new HashSet<>();
        for (ArticleId id : due) {
            if (!done.contains(id) && members.size() < MEMBERS_IN_A_TURN) {
                Group group = walk.from(id);
                groups.add(group);
                done.addAll(group.inner());
                members.addAll(group.members());
            }
        }
        return groups;
    }

    private void label(List<Group> groups, View view, Telling<T> telling) throws IOException {
        Map<Group, Labelled<T>> found = new HashMap<>();
        List<Group> linked = new ArrayList<>();
        for (Group group : groups) {
            if (group.members().size() == 1) {
                found.put(group, new Labelled<>(Map.of(), Map.of()));
            } else {
                linked.add(group);
            }
        }
        calls.each(name, linker, linked, it -> it.members().get(0).value(), it -> label(it, view), found::put);
        for (Group group : groups) {
            Labelled<T> labelled = found.get(group);
            if (labelled != null) {
                telling.tell(group, labelled, view);
            } else {
                for (ArticleId id : group.inner()) { // nobody knows what to tell them
                    telling.leave(id, view);
                }
            }
        }
    }

    private Labelled<T> label(Group group, View view) throws IOException {
        Cluster<S> connected = new Cluster<>(sketches.members(group.members(), view), List.copyOf(group.links()));
        Map<ArticleId, List<Label<T>>> labels = new HashMap<>();
        Map<ArticleId, List<String>> clusters = new HashMap<>();
        for (Cluster<S> part : Steps.parts(linker, connected)) {
            String cluster = linker.name(part);
            Steps.label(linker, part, part.members()).forEach((id, told) -> {
                labels.computeIfAbsent(id, it -> new ArrayList<>()).addAll(told);
                clusters.computeIfAbsent(id, it -> new ArrayList<>()).add(cluster);
            });
        }
        clusters.values().forEach(it -> it.sort(null));
        return new Labelled<>(labels, clusters);
    }
}
