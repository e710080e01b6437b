package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.parallax.api.annotation.Layer;

/**
 * The tone of a text.
 *
 * @param scope whether this is the tone of the article or of one sentence
 * @param score from −1, wholly negative, to 1, wholly positive
 * @param label the score in one word
 */
public record Sentiment(Scope scope, double score, Tone label) {

    /** The tone of the article, at its whole text, and of each sentence, at the sentence. */
    public static final Layer<Sentiment> SENTIMENT = Layer.of("sentiment", Sentiment.class);

    /** What a tone is the tone of. */
    public enum Scope {
        @JsonProperty("article")
        ARTICLE,
        @JsonProperty("sentence")
        SENTENCE
    }

    /** A tone in one word. */
    public enum Tone {
        @JsonProperty("negative")
        NEGATIVE,
        @JsonProperty("neutral")
        NEUTRAL,
        @JsonProperty("positive")
        POSITIVE
    }
}
