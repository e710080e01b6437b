package org.parallax.geo.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A logistic regression that tells from {@link Evidence} whether a name is meant as a place. Features are numbered by a hash
 * (Weinberger et al. 2009).
 */
public final class PlaceModel {

    /** How many weights there are. */
    public static final int SIZE = 1 << 15;

    private final float[] weights;

    private PlaceModel(float[] weights) {
        this.weights = weights;
    }

    /** The model with these weights, {@link #SIZE} of them. */
    public static PlaceModel of(float[] weights) {
        return new PlaceModel(weights.clone());
    }

    /** The model that ships with the plug-in: lines of a feature's number and its weight in thousandths. */
    public static PlaceModel load() throws IOException {
        InputStream stream = PlaceModel.class.getResourceAsStream("place-model.txt");
        if (stream == null) {
            throw new IOException("No place-model.txt beside " + PlaceModel.class.getName());
        }
        float[] weights = new float[SIZE];
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int blank = line.indexOf(' ');
                if (blank > 0 && line.charAt(0) != '#') {
                    weights[Integer.parseInt(line, 0, blank, 10)] =
                            Integer.parseInt(line, blank + 1, line.length(), 10) / 1000f;
                }
            }
        }
        return new PlaceModel(weights);
    }

    /** The probability, from 0 to 1, that the mention whose features were collected is a place. */
    double probability(Evidence evidence) {
        double sum = 0;
        for (int i = 0; i < evidence.count(); i++) {
            sum += weights[evidence.feature(i)];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
