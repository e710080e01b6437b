package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** So many links are: copies of one text are all linked to one another. */
    static final int MOST_LINKS = 500_000;

    /** So many articles are where there are more, as each article that comes has a neighbourhood of its own to look at. */
    static final int FEW = 200;

    private final View view;
    private final Set<ArticleId> vast;

    /**
     * A walk.
     *
     * @param vast articles of which earlier walks learned that more hang together with them than are looked at together; this
     *     one adds those of which it learns that
     */
    Walk(View view, Set<ArticleId> vast) {
        this.view = view;
        this.vast = vast;
    }

    /** What hangs together with an article. */
    Group from(ArticleId start) throws IOException {
        Reach whole = new Reach(MOST, start);
        if (whole.all()) {
            return whole.group();
        }
        vast.addAll(whole.seen);
        Reach near = new Reach(FEW, start);
        near.all();
        return near.group();
    }

    /** One walk, which ends when it has met a number of articles. Articles go by their numbers, in the order they were seen in. */
    private final class Reach {

        private final int most;
        private final List<ArticleId> seen = new ArrayList<>();
        private final Map<ArticleId, Integer> numbers = new HashMap<>();
        private final List<Link> links = new ArrayList<>();
        /** Whom those that were visited are linked to; the article with a number was visited in that turn. */
        private final List<int[]> neighbours = new ArrayList<>();

        Reach(int most, ArticleId start) {
            this.most = most;
            number(start);
        }

        private int number(ArticleId id) {
            return numbers.computeIfAbsent(id, it -> {
                seen.add(it);
                return seen.size() - 1;
            });
        }

        /** Whether all that hangs together was met. */
        boolean all() throws IOException {
            for (int turn = 0; turn < seen.size(); turn++) {
                ArticleId at = seen.get(turn);
                if (most == MOST && (vast.contains(at) || links.size() > MOST_LINKS)) {
                    return false;
                }
                IntStream.Builder around = IntStream.builder();
                for (Link link : view.links(at)) {
                    int other = number(link.one().equals(at) ? link.other() : link.one());
                    around.add(other);
                    links.add(Link.between(at, seen.get(other), link.similarity()));
                }
                for (ArticleId later : view.later(at, most)) {
                    around.add(number(later));
                }
                neighbours.add(around.build().toArray());
                if (seen.size() > most) {
                    return false;
                }
            }
            return true;
        }

        Group group() {
            int met = Math.min(most, seen.size());
            Set<ArticleId> inner = new HashSet<>(Set.of(seen.get(0)));
            for (int i = 0; i < neighbours.size(); i++) {
                int[] around = neighbours.get(i);
                if (around.length < most && IntStream.of(around).allMatch(it -> it < met)) {
                    inner.add(seen.get(i));
                }
            }
            links.removeIf(it -> number(it.one()) >= met || number(it.other()) >= met);
            return new Group(seen.subList(0, met).stream().sorted().toList(), links, inner);
        }
    }
}
