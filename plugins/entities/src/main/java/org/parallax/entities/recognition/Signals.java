package org.parallax.entities.recognition;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.entities.text.Hash;

/** Small words that tell of what is named beside them. */
final class Signals {

    private static final Set<Integer> PLACE_WORDS = Set.of(
            Hash.of("in"), Hash.of("near"), Hash.of("at"), Hash.of("from"), Hash.of("across"), Hash.of("outside"));

    private static final Set<Integer> TITLES = Arrays.stream(
                    ("mr mr. mrs mrs. ms ms. dr dr. prof prof. gen gen. col col. lt lt. capt capt. sgt sgt. sen sen. rep rep."
                                    + " gov gov. rev rev. president senator general captain minister sir king pope")
                            .split(" "))
            .map(Hash::of)
            .collect(Collectors.toUnmodifiableSet());

    private Signals() {}

    /** Whether a word stands before names of persons, and is no part of them. */
    static boolean isTitle(int hash) {
        return TITLES.contains(hash);
    }

    static boolean isPlaceWord(int hash) {
        return PLACE_WORDS.contains(hash);
    }
}
