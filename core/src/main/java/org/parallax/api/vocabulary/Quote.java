package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Span;

/**
 * Words that an article gives as somebody's, whether in quotation marks or not.
 *
 * @param kind how the words are given
 * @param speaker whose words they are; absent where the article does not say
 * @param others those who said it together with the speaker
 * @param cue the words that introduce it, such as <i>said</i> or <i>according to</i>; absent where there are none
 * @param relay who is said to have reported it, where the words reached the article through somebody else
 */
public record Quote(
        Kind kind, Optional<Speaker> speaker, List<Speaker> others, Optional<Cue> cue, Optional<Speaker> relay) {

    /** Each quotation, at its content: the words said, with their quotation marks. */
    public static final Layer<Quote> QUOTES = Layer.of("quotes", Quote.class);

    /** Lists may be absent where a quotation comes as JSON. */
    public Quote {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** How words are given. */
    public enum Kind {
        /** Word for word, in quotation marks. */
        @JsonProperty("direct")
        DIRECT,
        /** In the article's own words: <i>she said that it rained</i>. */
        @JsonProperty("indirect")
        INDIRECT,
        /** In the article's own words, with a few of the speaker's in quotation marks. */
        @JsonProperty("partial")
        PARTIAL,
        /** Word for word, set apart, without quotation marks. */
        @JsonProperty("block")
        BLOCK
    }

    /**
     * Somebody who says something: a person, an office, an outlet, a document.
     *
     * @param name the fullest form of the name in this article, or the words that stand for it, such as <i>a
     *     spokeswoman</i>
     * @param span the words that name the speaker here
     * @param role what the speaker is, where the article says it here: <i>press secretary</i>
     */
    public record Speaker(String name, Optional<Span> span, Optional<String> role) {}

    /** The words that introduce a quotation. */
    public record Cue(Span span) {}
}
