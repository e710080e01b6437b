package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.parallax.api.annotation.Layer;

/**
 * A sentence, or a line that stands alone.
 *
 * @param kind what sort of stretch it is
 */
public record Sentence(Kind kind) {

    /**
     * The sentences of the text, in its order, without the blanks around them. They do not overlap, and every character
     * that is no blank lies in one.
     */
    public static final Layer<Sentence> SENTENCES = Layer.of("sentences", Sentence.class);

    /** What sort of stretch of text it is. */
    public enum Kind {
        /** Running text, up to where a sentence ends. */
        @JsonProperty("sentence")
        SENTENCE,
        /** A line that ends without a full stop: a title, a heading, an item of a list, a caption. */
        @JsonProperty("line")
        LINE
    }
}
