package org.parallax.api.vocabulary;

import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * The tone in which an article speaks of somebody or something, where it mentions it.
 *
 * @param target the name of whom it speaks, as in the {@code entities} layer
 * @param score from −1, wholly negative, to 1, wholly positive
 * @param label the score in one word
 * @param voice who speaks there
 * @param speaker the name of whom is quoted there; absent for the outlet and where the article does not say
 */
public record TargetSentiment(
        String target, double score, Sentiment.Tone label, Voice voice, Optional<String> speaker) {

    /** The tone at each mention of an entity, at the mention's words. */
    public static final Layer<TargetSentiment> TARGET_SENTIMENT = Layer.of("target-sentiment", TargetSentiment.class);
}
