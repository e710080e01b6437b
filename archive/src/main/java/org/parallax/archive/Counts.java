package org.parallax.archive;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** How often each of some numbers came; only those that came are gone through. */
final class Counts {

    private final int[] counts;
    private int[] came = new int[16];
    private int different;

    /** For numbers below {@code size}. */
    Counts(int size) {
        this.counts = new int[size];
    }

    void add(int number) {
        add(number, 1);
    }

    void add(int number, int times) {
        if (counts[number] == 0) {
            if (different == came.length) {
                came = Arrays.copyOf(came, Math.min(counts.length, different * 2));
            }
            came[different++] = number;
        }
        counts[number] += times;
    }

    /** How many different numbers came. */
    int different() {
        return different;
    }

    /** The number that came as the {@code i}th different one. */
    int number(int i) {
        return came[i];
    }

    int of(int number) {
        return counts[number];
    }

    /** Adds all of this to others, under other numbers. */
    void to(Counts others, IntUnaryOperator renamed) {
        for (int i = 0; i < different; i++) {
            others.add(renamed.applyAsInt(came[i]), counts[came[i]]);
        }
    }
}
