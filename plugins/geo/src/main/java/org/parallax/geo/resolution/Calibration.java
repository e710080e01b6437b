package org.parallax.geo.resolution;

/** How often a choice of some probability and share turned out right (Platt 1999). */
final class Calibration {

    private Calibration() {}

    /** From 0 to 1. */
    static double of(double probability, double share) {
        return probability * share;
    }
}
