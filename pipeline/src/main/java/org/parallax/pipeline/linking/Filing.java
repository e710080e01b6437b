package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Linker;
import org.parallax.archive.links.LinkStore;
import org.parallax.archive.links.State;
import org.parallax.archive.links.View;
import org.parallax.core.json.Json;
import org.parallax.core.run.PluginCalls;
import org.parallax.core.run.Steps;

/** Sketches articles that are new or changed, files them, and links them to all that is filed. */
final class Filing<S> {

    /** In a block of more than {@link Steps#LARGEST_BLOCK}, an article is compared with so many that came first. */
    private static final int FIRST = 100;

    /** So many links that come of such blocks alone are enough to hang together with them. */
    private static final int ENOUGH = 10;

    private static final int IN_A_CALL = 2_000;

    private final Linker<S, ?> linker;
    private final String name;
    private final LinkStore store;
    private final Sketches<S> sketches;
    private final Json json;
    private final PluginCalls calls;

    Filing(Linker<S, ?> linker, LinkStore store, Sketches<S> sketches, Json json, PluginCalls calls) {
        this.linker = linker;
        this.name = linker.produces().name();
        this.store = store;
        this.sketches = sketches;
        this.json = json;
        this.calls = calls;
    }

    /** An article's sketch, as it is and as it is stored, and the blocks it belongs in. */
    private record Sketched<S>(S sketch, String text, List<Long> keys) {}

    /** An article that was filed under keys. */
    private record Filed(ArticleId id, List<Long> keys) {}

    /** Some candidates of one article, no more than fit into a call's time. */
    private record Comparing(ArticleId id, List<ArticleId> all, List<ArticleId> some) {}

    /**
     * Takes in articles as they are now.
     *
     * @param gone articles that are not there any more
     * @param told what each article was told as far as the archive shows it, see {@link State#told}
     */
    void take(List<Reading> readings, Collection<ArticleId> gone, Map<ArticleId, Long> told) throws IOException {
        Map<ArticleId, Sketched<S>> sketched = new LinkedHashMap<>();
        calls.eachArticle(
                name,
                linker,
                readings.stream()
                        .filter(it -> Steps.hasAll(it, linker.requires()))
                        .toList(),
                it -> it.id().value(),
                this::sketch,
                (reading, made) -> sketched.put(reading.id(), made));
        Set<ArticleId> without = new HashSet<>(gone);
        readings.stream()
                .map(Reading::id)
                .filter(it -> !sketched.containsKey(it))
                .forEach(without::add);
        List<Filed> changed = file(sketched, without, told);
        if (!linker.linksWholeBlocks()) {
            link(changed);
        }
    }

    private Sketched<S> sketch(Reading reading) throws Exception {
        Member<S> member = Steps.sketch(linker, reading);
        return new Sketched<>(
                member.sketch(),
                json.write(member.sketch()),
                Arrays.stream(linker.blocks(member.sketch())).boxed().toList());
    }

    /** Files sketches, and returns whose are other than before. What those were linked to is due. */
    private List<Filed> file(Map<ArticleId, Sketched<S>> sketched, Set<ArticleId> without, Map<ArticleId, Long> told)
            throws IOException {
        List<Filed> changed = new ArrayList<>();
        try (View view = store.view()) {
            Set<ArticleId> other = new HashSet<>(without);
            for (Map.Entry<ArticleId, Sketched<S>> entry : sketched.entrySet()) {
                Optional<String> before = view.sketch(entry.getKey());
                if (before.isEmpty() || !before.get().equals(entry.getValue().text())) {
                    changed.add(new Filed(entry.getKey(), entry.getValue().keys()));
                    if (before.isPresent()) {
                        other.add(entry.getKey());
                    }
                }
            }
            Set<ArticleId> left = linker.linksWholeBlocks() ? blockmates(other, view) : unlink(other, view);
            left.removeAll(sketched.keySet());
            for (ArticleId id : without) {
                sketches.remove(id);
                store.remove(id);
            }
            for (Filed article : changed) {
                Sketched<S> sketch = sketched.get(article.id());
                if (sketch != null) {
                    file(article.id(), sketch);
                }
            }
            for (ArticleId id : sketched.keySet()) {
                List<String> clusters = view.state(id).map(State::clusters).orElse(List.of());
                store.state(id, new State(true, told.getOrDefault(id, State.UNKNOWN), clusters));
            }
            for (ArticleId id : left) {
                Optional<State> state = view.state(id);
                if (state.isPresent()) {
                    store.state(
                            id, new State(true, state.get().told(), state.get().clusters()));
                }
            }
        }
        return changed;
    }

    private void file(ArticleId id, Sketched<S> sketch) throws IOException {
        sketches.put(id, sketch.sketch());
        store.put(
                id,
                sketch.text(),
                sketch.keys().stream().mapToLong(it -> it).toArray(),
                linker.linksWholeBlocks() ? Optional.of(Steps.rank(id)) : Optional.empty());
    }

    /** Takes away the links of articles that are not what they were, and returns whom they were linked to. */
    private Set<ArticleId> unlink(Set<ArticleId> articles, View view) throws IOException {
        Set<ArticleId> later = new HashSet<>();
        Set<ArticleId> neighbours = new HashSet<>();
        for (ArticleId id : articles) {
            for (Link link : view.links(id)) {
                neighbours.add(link.one().equals(id) ? link.other() : link.one());
            }
            later.addAll(view.later(id, Integer.MAX_VALUE));
            store.link(id, List.of());
        }
        later.removeAll(articles);
        for (ArticleId owner : later) {
            store.link(
                    owner,
                    view.links(owner).stream()
                            .filter(it -> !articles.contains(it.one()) && !articles.contains(it.other()))
                            .toList());
        }
        neighbours.addAll(later);
        neighbours.removeAll(articles);
        return neighbours;
    }

    /** Of each block that articles leave somebody who stays, as whoever is told of one is told of all. */
    private Set<ArticleId> blockmates(Set<ArticleId> articles, View view) throws IOException {
        Set<ArticleId> mates = new HashSet<>();
        for (ArticleId id : articles) {
            for (long key : view.keys(id)) {
                view.block(key, articles.size() + 1).stream()
                        .filter(it -> !articles.contains(it))
                        .findFirst()
                        .ifPresent(mates::add);
            }
        }
        return mates;
    }

    private void link(List<Filed> changed) throws IOException {
        try (View view = store.view()) {
            List<Comparing> comparing = comparing(changed, view);
            Map<ArticleId, List<Link>> links = new TreeMap<>();
            calls.each(
                    name,
                    linker,
                    comparing,
                    it -> it.id().value(),
                    it -> compare(it, view),
                    (it, found) -> links.computeIfAbsent(it.id(), id -> new ArrayList<>())
                            .addAll(found));
            for (Map.Entry<ArticleId, List<Link>> own : links.entrySet()) {
                store.link(own.getKey(), own.getValue());
            }
        }
    }

    /** With whom to compare each of the changed articles; two of them are compared when the turn of the later comes. */
    private static List<Comparing> comparing(List<Filed> changed, View view) throws IOException {
        Candidates candidates = new Candidates(changed.stream().map(Filed::id).toList());
        SortedMap<Long, List<Integer>> filed = new TreeMap<>();
        for (int i = 0; i < changed.size(); i++) {
            int place = i;
            changed.get(i)
                    .keys()
                    .forEach(key ->
                            filed.computeIfAbsent(key, it -> new ArrayList<>()).add(place));
        }
        long[] keys = filed.keySet().stream().mapToLong(it -> it).toArray();
        view.blocks(
                keys,
                Steps.LARGEST_BLOCK,
                FIRST,
                (key, members, whole) -> candidates.add(filed.getOrDefault(key, List.of()), members, whole));
        List<Comparing> comparing = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            ArticleId id = changed.get(i).id();
            List<ArticleId> every = candidates.all(i);
            for (int from = 0; from < every.size(); from += IN_A_CALL) {
                comparing.add(
                        new Comparing(id, every.subList(from, Math.min(every.size(), from + IN_A_CALL)), List.of()));
            }
            List<ArticleId> few = candidates.some(i);
            if (!few.isEmpty()) {
                comparing.add(new Comparing(id, List.of(), few));
            }
        }
        return comparing;
    }

    private List<Link> compare(Comparing comparing, View view) throws IOException {
        S own = sketches.members(List.of(comparing.id()), view).get(0).sketch();
        List<Link> links = new ArrayList<>();
        for (Member<S> other : sketches.members(comparing.all(), view)) {
            compare(comparing.id(), own, other).ifPresent(links::add);
        }
        int enough = links.size() + ENOUGH;
        for (int i = 0; i < comparing.some().size() && links.size() < enough; i++) {
            for (Member<S> other : sketches.members(comparing.some().subList(i, i + 1), view)) {
                compare(comparing.id(), own, other).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> compare(ArticleId id, S own, Member<S> other) {
        double similarity = linker.similarity(own, other.sketch());
        return similarity >= linker.threshold()
                ? Optional.of(Link.between(id, other.id(), similarity))
                : Optional.empty();
    }
}
