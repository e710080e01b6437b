package org.parallax.stories;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.vocabulary.Story;

/**
 * Names a story after its first article, by time and then by id, so that a story that grows keeps its name; its title is that
 * of the article most like the others.
 */
final class Naming {

    private static final Comparator<Member<Sketch>> FIRST = comparing((Member<Sketch> it) ->
                    it.sketch().published().map(Published::earliest).orElse(Instant.MAX))
            .thenComparing(Member::id);

    private final String story;
    private final Member<Sketch> middle;
    private final Options options;

    Naming(Cluster<Sketch> cluster, Options options) {
        this.options = options;
        this.story = story(cluster);
        Map<ArticleId, Double> sums = new HashMap<>();
        for (Link link : cluster.links()) {
            sums.merge(link.one(), link.similarity(), Double::sum);
            sums.merge(link.other(), link.similarity(), Double::sum);
        }
        this.middle = cluster.members().stream()
                .min(Comparator.<Member<Sketch>>comparingDouble(it -> -sums.getOrDefault(it.id(), 0.0))
                        .thenComparing(FIRST))
                .orElseThrow();
    }

    static String story(Cluster<Sketch> cluster) {
        return cluster.members().stream().min(FIRST).orElseThrow().id().value();
    }

    List<Label<Story>> about(Member<Sketch> member) {
        double similarity =
                member.id().equals(middle.id()) ? 1 : Likeness.of(member.sketch(), middle.sketch(), options);
        return List.of(Label.whole(new Story(story, middle.sketch().heading(), similarity)));
    }
}
