package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.archive.links.View;
import org.parallax.core.json.Json;

/**
 * Sketches out of a link store; those used lately stay in memory, without a lock: once a generation of them is full, the one
 * before is forgotten. Safe for use by several threads.
 */
final class Sketches<S> {

    private static final int GENERATION = 10_000;

    private final Class<S> type;
    private final Json json;
    private volatile Map<ArticleId, S> young = new ConcurrentHashMap<>();
    private volatile Map<ArticleId, S> old = new ConcurrentHashMap<>();

    Sketches(Class<S> type, Json json) {
        this.type = type;
        this.json = json;
    }

    /** Takes note of an article's new sketch. */
    void put(ArticleId id, S sketch) {
        old.remove(id);
        young.put(id, sketch);
        if (young.size() >= GENERATION) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() >= GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    void remove(ArticleId id) {
        young.remove(id);
        old.remove(id);
    }

    private @Nullable S held(ArticleId id) {
        S sketch = young.get(id);
        if (sketch == null) {
            sketch = old.get(id);
            if (sketch != null) {
                put(id, sketch);
            }
        }
        return sketch;
    }

    /** The articles with their sketches, leaving out those that have none. */
    List<Member<S>> members(Collection<ArticleId> ids, View view) throws IOException {
        List<Member<S>> members = new ArrayList<>(ids.size());
        for (ArticleId id : ids) {
            S sketch = held(id);
            if (sketch == null) {
                String text = view.sketch(id).orElse(null);
                if (text == null) {
                    continue;
                }
                sketch = json.read(text, type);
                put(id, sketch);
            }
            members.add(new Member<>(id, sketch));
        }
        return members;
    }
}
