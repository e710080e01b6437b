package org.parallax.geo.resolution;

import org.parallax.geo.recognition.Mention;

/**
 * A mention and the place it was resolved to.
 *
 * @param mention the words
 * @param place number of the place in the gazetteer
 * @param probability from 0 to 1, that the words name a place at all
 * @param share from 0 to 1, of this place among those that bear the name
 * @param name the evidence
 * @param candidate index of the place in the evidence
 */
public record Resolved(Mention mention, int place, double probability, double share, Evidence name, int candidate) {

    /** From 0 to 1, that the words name a place, and this one. */
    public double confidence() {
        return Calibration.of(probability, share);
    }

    /** What the choice among the bearers of a name rests on: scores, the sum of which decides. */
    public interface Evidence {
        /** How many places bear the name. */
        int candidates();

        /** One of those that bear the name. */
        int place(int candidate);

        /** From size and kind. */
        double prior(int candidate);

        /** From a place named right after that contains it. */
        double contained(int candidate);

        /** From the other places of the text. */
        double context(int candidate);

        /** From the region that the article's outlet writes about. */
        double home(int candidate);

        /** From 0 to 1. */
        double share(int candidate);
    }
}
