package org.parallax.quotes.speakers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Whether somebody is spoken of as <i>he</i> or as <i>she</i>, as far as a word tells. */
enum Gender {
    HE,
    SHE,
    UNKNOWN;

    private static final Set<String> MALE = Set.of(
            "he",
            "mr.",
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "father",
            "congressman",
            "chairman",
            "spokesman",
            "husband",
            "brother",
            "son",
            "man",
            "businessman",
            "brothers",
            "actor",
            "duke",
            "pope",
            "uncle",
            "nephew");
    private static final Set<String> FEMALE = Set.of(
            "she",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "lady",
            "queen",
            "princess",
            "mother",
            "congresswoman",
            "chairwoman",
            "spokeswoman",
            "wife",
            "sister",
            "daughter",
            "woman",
            "businesswoman",
            "actress",
            "duchess",
            "widow",
            "aunt",
            "niece");

    /** What the words of a phrase tell. */
    static Gender of(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .map(it -> MALE.contains(it) ? HE : FEMALE.contains(it) ? SHE : UNKNOWN)
                .filter(it -> it != UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
