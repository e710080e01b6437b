package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;

/**
 * Says that an article shares its text with another.
 *
 * @param cluster the name of all the printings of one text
 * @param relation how this article's text relates to the other's
 * @param similarity from 0 to 1: the estimated Jaccard similarity of the two texts' word shingles, or for containment the
 *     share of the contained text's shingles that the other has
 * @param of the other article: the likely original, or for containment the article that contains or is contained; the
 *     article itself where it is the original
 * @param passage where the shared passage stands in the other article's text; absent where all of the two texts is meant
 */
public record Copy(String cluster, Relation relation, double similarity, ArticleId of, Optional<Span> passage) {

    /** One finding about the whole text for each cluster an article belongs to, or at each shared passage. */
    public static final Layer<Copy> DUPLICATES = Layer.of("duplicates", Copy.class);

    /** Says that an article shares its text with another as a whole. */
    public Copy(String cluster, Relation relation, double similarity, ArticleId of) {
        this(cluster, relation, similarity, of, Optional.empty());
    }

    /** How one text relates to another. */
    public enum Relation {
        /** The same words. */
        @JsonProperty("exact")
        EXACT,
        /** The same words but for an edit here and there. */
        @JsonProperty("near")
        NEAR,
        /** The other's text stands within this one, as far as the similarity says. */
        @JsonProperty("contains")
        CONTAINS,
        /** This text stands within the other, as far as the similarity says. */
        @JsonProperty("contained")
        CONTAINED
    }
}
