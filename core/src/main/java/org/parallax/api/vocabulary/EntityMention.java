package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * A mention of somebody or something that has a name.
 *
 * @param type what sort of thing is named
 * @param name the fullest form of its name in this article; every mention of one entity has the same
 * @param id a key that equals the key of an entity of the same name in another article; absent where a name says too
 *     little to go by, such as a surname alone. Two bearers of one full name share it.
 */
public record EntityMention(Type type, String name, Optional<String> id) {

    /** Every mention of an entity, at its words. */
    public static final Layer<EntityMention> ENTITIES = Layer.of("entities", EntityMention.class);

    /** What sort of thing is named. */
    public enum Type {
        @JsonProperty("person")
        PERSON,
        /** A company, party, office, army, club, newspaper. */
        @JsonProperty("organization")
        ORGANIZATION,
        /** A country, town, river, building. */
        @JsonProperty("location")
        LOCATION,
        /** A war, election, summit, match, storm. */
        @JsonProperty("event")
        EVENT,
        /** Something else that has a name. */
        @JsonProperty("other")
        OTHER
    }
}
