package org.parallax.comparison.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Copy;

/**
 * One article of a story, boiled down to what it is compared by.
 *
 * @param similarity how close it is to the story's middle
 * @param heading the title of the article in the story's middle
 * @param day the day it was published, ISO 8601
 * @param agency the agency that it credits
 * @param copies which others it shares text with
 * @param layers the names of the layers that were there
 * @param left how many of its sentences are not in {@code lines}, as they were too many
 */
public record Telling(
        ArticleId article,
        double similarity,
        String heading,
        Optional<Outlet> outlet,
        Optional<String> day,
        Optional<String> title,
        Optional<String> agency,
        List<Shared> copies,
        Set<String> layers,
        int left,
        List<Line> lines) {

    /**
     * Text that an article shares with another.
     *
     * @param here where it stands in this article
     */
    public record Shared(Span here, String cluster, Copy.Relation relation, ArticleId of) {}
}
