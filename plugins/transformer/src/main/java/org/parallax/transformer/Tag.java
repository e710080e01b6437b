package org.parallax.transformer;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.EntityMention;

/**
 * What a token classifier says of a word.
 *
 * @param begins whether a name begins here; else it goes on
 * @param type what is named; absent outside of names
 */
record Tag(boolean begins, Optional<EntityMention.Type> type) {

    /** Reads {@code O}, {@code B-person}, {@code I-person} and so on. */
    static Tag of(String label) {
        if (label.equals("O")) {
            return new Tag(false, Optional.empty());
        }
        if (label.startsWith("B-") || label.startsWith("I-")) {
            try {
                EntityMention.Type type =
                        EntityMention.Type.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
                return new Tag(label.startsWith("B-"), Optional.of(type));
            } catch (IllegalArgumentException e) {
                throw wrong(label, e);
            }
        }
        throw wrong(label, null);
    }

    private static IllegalArgumentException wrong(String label, @Nullable IllegalArgumentException e) {
        return new IllegalArgumentException(
                ("'labels' has '%s'; each must be O, or B- or I- with one of person, organization, location, event, "
                                + "other, such as B-person")
                        .formatted(label),
                e);
    }
}
