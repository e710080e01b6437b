package org.parallax.geo.claims;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of a disputed area during some time.
 *
 * @param area what is disputed
 * @param from the first day
 * @param until the first day of the next state, absent where it still holds
 * @param administeredBy who holds the area
 * @param claimedBy who claims it, or as part of what it is recognised
 * @param names what each side calls it, empty for nothing in particular
 * @param source on whose word
 */
record Claim(
        String area,
        LocalDate from,
        Optional<LocalDate> until,
        String administeredBy,
        String claimedBy,
        String names,
        String source) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** The state in words, with its first day and its source. */
    String text() {
        return "%s; administration since %s: %s; claims: %s; source: %s"
                .formatted(area, from, administeredBy, claimedBy, source);
    }
}
