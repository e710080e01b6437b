package org.parallax.bench.targets;

import java.util.Arrays;

/** Groups of words whose vectors point the same way (k-means by the angle), begun from words spread over the vocabulary. */
final class Groups {

    private static final int ROUNDS = 12;

    private final float[][] vectors;
    private final float[][] centres;
    private final short[] groups;

    private Groups(float[][] vectors, int count) {
        this.vectors = vectors;
        groups = new short[vectors.length];
        centres = new float[count][];
        for (int g = 0; g < count; g++) {
            centres[g] = vectors[(int) ((long) g * Math.min(vectors.length, 10 * count) / count)].clone();
        }
    }

    /** The number of each vector's group. */
    static short[] of(float[][] vectors, int count) {
        Groups groups = new Groups(vectors, count);
        for (int round = 0; round < ROUNDS; round++) {
            groups.assign();
            groups.move();
        }
        return groups.groups;
    }

    private void assign() {
        for (int i = 0; i < vectors.length; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int g = 0; g < centres.length; g++) {
                float product = 0;
                for (int k = 0; k < vectors[i].length; k++) {
                    product += vectors[i][k] * centres[g][k];
                }
                if (product > most) {
                    most = product;
                    groups[i] = (short) g;
                }
            }
        }
    }

    private void move() {
        for (float[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int i = 0; i < vectors.length; i++) {
            for (int k = 0; k < vectors[i].length; k++) {
                centres[groups[i]][k] += vectors[i][k];
            }
        }
        for (float[] centre : centres) {
            double square = 1e-12;
            for (float value : centre) {
                square += value * value;
            }
            for (int k = 0; k < centre.length; k++) {
                centre[k] /= (float) Math.sqrt(square);
            }
        }
    }
}
