package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who speaks at some place of an article. */
public enum Voice {
    /** The outlet itself. */
    @JsonProperty("outlet")
    OUTLET,
    /** Somebody whom it quotes. */
    @JsonProperty("quoted")
    QUOTED
}
