package org.parallax.api.outlet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;

/**
 * Something that is said of an outlet, by whom, and when. Parallax claims nothing itself.
 *
 * @param kind what it is about
 * @param value what is said, such as the owner's name
 * @param source where it is said
 * @param date the day on which the source said so
 */
public record Claim(Kind kind, String value, URI source, LocalDate date) {

    /** Rejects a blank value with an {@link IllegalArgumentException}. */
    public Claim {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A claim says something; its value is blank");
        }
    }

    /** What a claim is about. */
    public enum Kind {
        /** Who owns it. */
        @JsonProperty("owner")
        OWNER,
        /** A state pays for it; the value names the state. */
        @JsonProperty("state-funded")
        STATE_FUNDED,
        /** A state decides what it prints; the value names the state. */
        @JsonProperty("state-controlled")
        STATE_CONTROLLED,
        /** Anything else worth knowing, such as a press council's ruling. */
        @JsonProperty("note")
        NOTE
    }
}
