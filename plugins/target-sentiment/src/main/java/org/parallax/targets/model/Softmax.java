package org.parallax.targets.model;

/** Makes probabilities of sums of weights (the softmax function). */
final class Softmax {

    private Softmax() {}

    /** In place. */
    static void normalize(float[] sums) {
        float most = Math.max(sums[0], Math.max(sums[1], sums[2]));
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) StrictMath.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) (sums[i] / total);
        }
    }
}
