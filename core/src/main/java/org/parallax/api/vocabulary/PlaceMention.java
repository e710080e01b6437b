package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * A mention of a place.
 *
 * @param kind in what sense the place is named
 * @param place where it is; absent where it could not be resolved
 * @param confidence from 0 to 1, that it is a place and this one
 */
public record PlaceMention(Kind kind, Optional<Place> place, double confidence) {

    /** Every mention of a place, at its words. */
    public static final Layer<PlaceMention> GEO = Layer.of("geo", PlaceMention.class);

    /** In what sense a place is named. */
    public enum Kind {
        /** The place itself: <i>in Baku</i>. */
        @JsonProperty("literal")
        LITERAL,
        /** A people or an adjective: <i>Azerbaijani</i>. */
        @JsonProperty("demonym")
        DEMONYM,
        /** Those who govern there: <i>Baku said</i>. */
        @JsonProperty("metonym")
        METONYM
    }
}
