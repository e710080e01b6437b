package org.parallax.pipeline.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Label;
import org.parallax.archive.Archive;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.archive.links.LinkStore;
import org.parallax.archive.links.State;
import org.parallax.archive.links.View;
import org.parallax.core.json.Json;
import org.parallax.core.run.Steps;

/**
 * Writes back what articles are to be told, as far as it is not what they were told before. The archive has it before the link
 * store says so, so that what is interrupted between the two is done again and changes nothing then.
 */
final class Telling<T> {

    private final Archive archive;
    private final Layer<T> layer;
    private final String version;
    private final LinkStore store;
    private final Json json;
    private final Map<ArticleId, State> states = new HashMap<>();
    private final Map<ArticleId, Optional<State>> earlier = new HashMap<>();
    private final List<ClusterEvent> events = new ArrayList<>();
    private long changed;

    Telling(Archive archive, Layer<T> layer, String version, LinkStore store, Json json) {
        this.archive = archive;
        this.layer = layer;
        this.version = version;
        this.store = store;
        this.json = json;
    }

    /** A digest of labels, never {@link State#UNKNOWN}. */
    static long digest(List<? extends Label<?>> labels, Json json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.write(labels).getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong() | 1;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** Tells the inner members of a group what became of them. */
    void tell(Group group, Labelled<T> labelled, View view) throws IOException {
        Moves moves = new Moves(layer.name());
        for (ArticleId id : group.members()) {
            State before = state(id, view).orElse(new State(true, State.UNKNOWN, List.of()));
            boolean inner = group.inner().contains(id);
            moves.add(before.clusters(), inner ? labelled.clusters(id) : before.clusters());
            if (inner) {
                tell(id, labelled.labels(id), labelled.clusters(id), before);
            }
        }
        events.addAll(moves.events(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Tells one article of what it is linked to as part of a block, which has no name and no history. */
    void tell(ArticleId id, List<Label<T>> labels, View view) throws IOException {
        tell(id, labels, List.of(), state(id, view).orElse(new State(true, State.UNKNOWN, List.of())));
    }

    /** What an article was told, this turn included. */
    Optional<State> state(ArticleId id, View view) throws IOException {
        State told = states.get(id);
        if (told != null) {
            return Optional.of(told);
        }
        Optional<State> known = earlier.get(id);
        if (known == null) { // of a text with thousands of copies the same ones are asked for with each
            known = view.state(id);
            earlier.put(id, known);
        }
        return known;
    }

    /** Has an article looked at in a later turn. */
    void postpone(ArticleId id, View view) throws IOException {
        State before = state(id, view).orElse(new State(true, State.UNKNOWN, List.of()));
        states.put(id, new State(true, before.told(), before.clusters()));
    }

    /** Leaves an article as it is. */
    void leave(ArticleId id, View view) throws IOException {
        Optional<State> before = state(id, view);
        if (before.isPresent() && before.get().due()) {
            states.put(id, new State(false, before.get().told(), before.get().clusters()));
        }
    }

    private void tell(ArticleId id, List<Label<T>> labels, List<String> clusters, State before) {
        long digest = digest(labels, json);
        if (digest != before.told()) {
            write(id, labels);
        }
        State after = new State(false, digest, clusters);
        if (!after.equals(before)) {
            states.put(id, after);
        }
    }

    private void write(ArticleId id, List<Label<T>> labels) {
        Optional<Reading> stored = archive.get(id);
        if (stored.isPresent()) {
            Reading labelled = Steps.attach(layer, stored.get().without(layer), labels);
            if (archive.revise(labelled, Map.of(layer.name(), version))) {
                changed++;
            }
        }
    }

    /** The articles that this turn has looked at. */
    Set<ArticleId> told() {
        return new HashSet<>(states.keySet());
    }

    /** What happened to clusters. */
    List<ClusterEvent> events() {
        return events;
    }

    /** Notes in the link store what was told, and returns how many articles changed by it. */
    long finish() throws IOException {
        for (Map.Entry<ArticleId, State> state : states.entrySet()) {
            store.state(state.getKey(), state.getValue());
        }
        return changed;
    }
}
