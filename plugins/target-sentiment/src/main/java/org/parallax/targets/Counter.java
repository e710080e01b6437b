package org.parallax.targets;

import org.parallax.api.vocabulary.TargetSentiment;

/** Counts the mentions of one entity in one article. */
final class Counter {

    private final int[] tones = new int[3];
    private double sum;

    void add(TargetSentiment mention) {
        tones[Tones.number(mention.label())]++;
        sum += mention.score();
    }

    Count count() {
        int mentions = tones[0] + tones[1] + tones[2];
        if (mentions == 0) {
            return Count.NONE;
        }
        long mean = Math.round(1000 * sum / mentions);
        return new Count(1, tones[0], tones[1], tones[2], mean, mean * mean);
    }
}
