package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.archive.links.View;

/**
 * Follows links from article to article, the nearest first. Where more articles hang together than are looked at together,
 * it gives the neighbourhood of one.
 */
final class Walk {

    /** So many articles are looked at together. */
    static final int MOST = 5_000;

    /** So many are where there are more, as each article that comes has a neighbourhood of its own to look at. */
    static final int FEW = 200;

    private final View view;
    private final Set<ArticleId> vast = new HashSet<>();

    Walk(View view) {
        this.view = view;
    }

    /** What hangs together with an article. */
    Group from(ArticleId start) throws IOException {
        Reach reach = new Reach(MOST);
        if (!reach.all(start)) {
            vast.addAll(reach.neighbours.keySet());
            reach = new Reach(FEW);
            reach.all(start);
        }
        return reach.group(start);
    }

    /** One walk, which ends when it has met a number of articles. */
    private final class Reach {

        private final int most;
        private final Set<ArticleId> met = new HashSet<>();
        private final List<Link> links = new ArrayList<>();
        /** Whom those that were visited are linked to. */
        private final Map<ArticleId, Set<ArticleId>> neighbours = new LinkedHashMap<>();

        Reach(int most) {
            this.most = most;
        }

        /** Whether that was all that hangs together. */
        boolean all(ArticleId start) throws IOException {
            Deque<ArticleId> next = new ArrayDeque<>(List.of(start));
            met.add(start);
            while (!next.isEmpty()) {
                ArticleId at = next.remove();
                if (most == MOST && vast.contains(at)) {
                    return false;
                }
                Set<ArticleId> around = new LinkedHashSet<>();
                for (Link link : view.links(at)) {
                    links.add(link);
                    around.add(other(link, at));
                }
                around.addAll(view.later(at, most));
                neighbours.put(at, around);
                for (ArticleId other : around) {
                    if (!met.contains(other)) {
                        if (met.size() == most) {
                            return false;
                        }
                        met.add(other);
                        next.add(other);
                    }
                }
            }
            return true;
        }

        Group group(ArticleId start) {
            Set<ArticleId> inner = new HashSet<>(Set.of(start));
            neighbours.forEach((at, around) -> {
                if (around.size() < most && met.containsAll(around)) {
                    inner.add(at);
                }
            });
            links.removeIf(it -> !met.contains(it.one()) || !met.contains(it.other()));
            return new Group(met.stream().sorted().toList(), links, inner);
        }
    }

    private static ArticleId other(Link link, ArticleId one) {
        return link.one().equals(one) ? link.other() : link.one();
    }
}
