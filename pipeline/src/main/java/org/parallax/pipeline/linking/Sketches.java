package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.archive.links.View;
import org.parallax.core.json.Json;

/** Sketches out of a link store; those used last stay in memory. Safe for use by several threads. */
final class Sketches<S> {

    private static final int HELD = 20_000;

    private final Class<S> type;
    private final Json json;
    private final Map<ArticleId, S> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, S> eldest) {
            return size() > HELD;
        }
    };

    Sketches(Class<S> type, Json json) {
        this.type = type;
        this.json = json;
    }

    /** Takes note of an article's new sketch. */
    void put(ArticleId id, S sketch) {
        synchronized (held) {
            held.put(id, sketch);
        }
    }

    void remove(ArticleId id) {
        synchronized (held) {
            held.remove(id);
        }
    }

    /** The articles with their sketches, leaving out those that have none. */
    List<Member<S>> members(Collection<ArticleId> ids, View view) throws IOException {
        List<Member<S>> members = new ArrayList<>(ids.size());
        for (ArticleId id : ids) {
            S sketch;
            synchronized (held) {
                sketch = held.get(id);
            }
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
