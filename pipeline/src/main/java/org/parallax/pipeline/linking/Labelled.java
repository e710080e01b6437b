package org.parallax.pipeline.linking;

import java.util.List;
import java.util.Map;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Label;

/**
 * What a linker has to tell.
 *
 * @param labels by article; an article without an entry is linked to nothing
 * @param clusters the names of the clusters that each article is in, in order
 */
record Labelled<T>(Map<ArticleId, List<Label<T>>> labels, Map<ArticleId, List<String>> clusters) {

    List<Label<T>> labels(ArticleId id) {
        return labels.getOrDefault(id, List.of());
    }

    List<String> clusters(ArticleId id) {
        return clusters.getOrDefault(id, List.of());
    }
}
