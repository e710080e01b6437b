package org.parallax.geo.resolution;

/**
 * How often a choice of some probability and share is right: a logistic regression on their log odds (Platt 1999), of which
 * the {@code Calibrate} tool among the plug-in's tests found the constants.
 */
final class Calibration {

    private static final double BIAS = -2.151;
    private static final double PROBABILITY = 0.622;
    private static final double SHARE = 0.399;
    private static final double LEAST = 0.005;

    private Calibration() {}

    /** From 0 to 1. */
    static double of(double probability, double share) {
        return 1 / (1 + Math.exp(-(BIAS + PROBABILITY * logOdds(probability) + SHARE * logOdds(share))));
    }

    private static double logOdds(double p) {
        double clipped = Math.max(LEAST, Math.min(1 - LEAST, p));
        return Math.log(clipped / (1 - clipped));
    }
}
