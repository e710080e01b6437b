package org.parallax.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;

/**
 * What was found.
 *
 * @param total how many articles match
 * @param exact whether {@code total} is exact, and not the least it can be; always so where facets were asked for
 * @param complete whether the search came to its end before its deadline; otherwise hits may be missing, also better ones,
 *     and counts are the least they can be
 * @param hits the first of them, or those after the cursor
 * @param next the cursor for the hits after these, where there are more
 * @param facets how the matches spread, one for each facet asked for, in the order of {@link Facet}
 */
public record SearchResult(
        long total, boolean exact, boolean complete, List<Hit> hits, Optional<String> next, List<FacetCounts> facets) {

    /**
     * An article that matches.
     *
     * @param score how well; only comparable within one result, and 0 where the order is not by relevance
     * @param title the title, with the words that matched
     * @param day when it was published
     * @param version counting from 1 among the texts stored under the article's URL
     * @param latest whether no later version is stored
     * @param snippet the part of the body that matches best, with the words that matched; the body's beginning where only
     *     other fields matched
     */
    public record Hit(
            ArticleId id,
            float score,
            Optional<Marked> title,
            Optional<Outlet> outlet,
            Optional<LocalDate> day,
            Optional<String> url,
            int version,
            boolean latest,
            Marked snippet) {}

    /**
     * Text with some words marked.
     *
     * @param marks the words, as UTF-16 offsets into {@code text}, in order and not overlapping
     */
    public record Marked(String text, List<Span> marks) {}
}
