package org.parallax.outlets.amplification;

/**
 * By how much texts differ in how many outlets take them up. With a Gamma distribution of that, of mean 1 and this variance,
 * the number of outlets follows a negative binomial distribution; the variance is that of the method of moments.
 */
final class Popularity {

    private double excess;
    private double squares;

    /** Adds a text that {@code found} outlets took up, where {@code expected} were. */
    void add(double expected, int found) {
        excess += (found - expected) * (found - expected) - expected;
        squares += expected * expected;
    }

    double variance() {
        return squares == 0 ? 0 : Math.max(0, excess / squares);
    }
}
