package org.parallax.archive;

import java.util.List;
import java.util.Set;
import org.parallax.api.article.ArticleId;

/**
 * Some of what was committed to an archive, in order.
 *
 * @param changes none where there is nothing more so far
 * @param next where to go on
 */
public record Changes(List<Change> changes, Moment next) {

    /** What may happen to an article. */
    public enum Kind {
        /** It was stored, for the first time or anew with another text or other layers. */
        STORED,
        /** Some of its layers were replaced or taken away. */
        LAYERS
    }

    /**
     * One change.
     *
     * @param layers the layers that were replaced or taken away; none where the article was stored
     * @param after the moment after it, from which on later changes come
     */
    public record Change(ArticleId id, Kind kind, Set<String> layers, Moment after) {}
}
