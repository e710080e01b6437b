package org.parallax.duplicates;

/**
 * Picks the least of every window of shingles, so that two texts which share a passage of at least window + shingle - 1
 * words pick at least one shingle in common (Schleimer, Wilkerson, Aiken, SIGMOD 2003). Of equals the last one is taken.
 */
final class Winnower {

    private final int[] ranks;
    private int seen;
    private int least = -1;

    Winnower(int window) {
        ranks = new int[window];
    }

    /** Takes the next shingle's rank, and gives the number of a shingle newly picked, from 0, or -1 for none. */
    int add(int rank) {
        int number = seen++;
        ranks[number % ranks.length] = rank;
        int before = least;
        if (least >= 0 && least <= number - ranks.length) {
            least = leastFrom(number - ranks.length + 1, number);
        } else if (least < 0 || rank <= rankOf(least)) {
            least = number;
        }
        return number >= ranks.length - 1 && (least != before || number == ranks.length - 1) ? least : -1;
    }

    /** Picks the least shingle of a text that has fewer than a window; -1 where the text had more, or none. */
    int finish() {
        return seen < ranks.length ? least : -1;
    }

    private int rankOf(int number) {
        return ranks[number % ranks.length];
    }

    private int leastFrom(int first, int last) {
        int found = first;
        for (int i = first + 1; i <= last; i++) {
            found = rankOf(i) <= rankOf(found) ? i : found;
        }
        return found;
    }
}
