package org.parallax.pipeline.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster.Link;

/**
 * Articles that hang together.
 *
 * @param members all of them, or so many as are looked at together
 * @param links the links among them
 * @param inner those of them that can be told something, as all that they are linked to is among the members
 */
record Group(List<ArticleId> members, Collection<Link> links, Set<ArticleId> inner) {

    /** An article that is linked to nothing. */
    static Group alone(ArticleId id) {
        return new Group(List.of(id), List.of(), Set.of(id));
    }
}
