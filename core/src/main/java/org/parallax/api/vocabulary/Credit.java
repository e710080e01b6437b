package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Span;

/**
 * Words that say whose work an article, or a part of it, is.
 *
 * @param relation what the named one is to the text
 * @param name who is named, as written
 * @param outlet the registry's id of the outlet named; absent where it knows none
 * @param governs the part of the text that the credit is about; absent for the whole article
 */
public record Credit(Relation relation, String name, Optional<String> outlet, Optional<Span> governs) {

    /** Each credit, at its words. */
    public static final Layer<Credit> CREDITS = Layer.of("credits", Credit.class);

    /** What somebody named in a credit is to the text. */
    public enum Relation {
        /** Wrote it. */
        @JsonProperty("author")
        AUTHOR,
        /** Passed it on: <i>via</i>, <i>h/t</i>. */
        @JsonProperty("via")
        VIA,
        /** Published it first. */
        @JsonProperty("original")
        ORIGINAL,
        /** A news agency that it was taken from. */
        @JsonProperty("agency")
        AGENCY,
        /** An outlet whose reporting it passes on: <i>… reports</i>. */
        @JsonProperty("quoted-outlet")
        QUOTED_OUTLET,
        /** Holds the rights, or asks to be named where it is used again. */
        @JsonProperty("rights")
        RIGHTS,
        /** Took the picture. */
        @JsonProperty("photo")
        PHOTO
    }
}
