package org.parallax.targets;

import java.util.Comparator;
import java.util.Optional;

/**
 * What articles of one outlet say of one entity in one month, added up.
 *
 * @param outlet the outlet's name; absent where it is not known
 * @param entity the longest form of the entity's name
 * @param month ISO 8601; absent where no date is known
 * @param all over all mentions
 * @param outletVoice over those in the outlet's own voice
 * @param quotedVoice over those in quotations
 */
record Tally(
        Optional<String> outlet,
        String entity,
        Optional<String> month,
        Count all,
        Count outletVoice,
        Count quotedVoice) {

    private static final Comparator<String> LONGER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    Tally plus(Tally other) {
        return new Tally(
                outlet.map(it -> longer(it, other.outlet.orElse(it))),
                longer(entity, other.entity),
                month,
                all.plus(other.all),
                outletVoice.plus(other.outletVoice),
                quotedVoice.plus(other.quotedVoice));
    }

    private static String longer(String one, String other) {
        return LONGER.compare(one, other) >= 0 ? one : other;
    }
}
