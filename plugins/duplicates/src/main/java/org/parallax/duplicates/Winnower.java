package org.parallax.duplicates;

import java.util.Arrays;

/**
 * Picks the least of every window of shingles, so that two texts which share a passage of at least window + shingle - 1
 * words pick at least one shingle in common (Schleimer, Wilkerson, Aiken, SIGMOD 2003). Of equals the last one is taken.
 */
final class Winnower {

    private Winnower() {}

    /** The numbers of the shingles picked, ascending; of fewer shingles than a window, the least of all. */
    static int[] picks(long[] shingles, int window) {
        int[] picks = new int[Math.max(1, shingles.length)];
        int size = 0;
        int least = 0;
        for (int number = 0; number < shingles.length; number++) {
            int before = least;
            if (least <= number - window) {
                least = leastOf(shingles, Math.max(0, number - window + 1), number);
            } else if (rank(shingles, number) <= rank(shingles, least)) {
                least = number;
            }
            if (number == window - 1 || (number >= window && least != before)) {
                picks[size++] = least;
            }
        }
        if (size == 0 && shingles.length > 0) {
            picks[size++] = least;
        }
        return Arrays.copyOf(picks, size);
    }

    private static int rank(long[] shingles, int number) {
        return (int) (shingles[number] >>> Integer.SIZE);
    }

    private static int leastOf(long[] shingles, int first, int last) {
        int found = first;
        for (int i = first + 1; i <= last; i++) {
            found = rank(shingles, i) <= rank(shingles, found) ? i : found;
        }
        return found;
    }
}
